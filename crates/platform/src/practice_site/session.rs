//! What the pretend server knows: where its switch stands, who is signed in, what was sent to it.
//! Everything is in memory and gone when practice ends. No request is read and no page is drawn here.

use std::collections::HashSet;
use std::fmt;

use super::scenario::Scenario;

/// How many requests the log keeps before it forgets the oldest.
const REQUESTS_KEPT: usize = 1000;
/// How many objections are kept before further ones are only counted as the last.
const OBJECTIONS_KEPT: usize = 100;
/// How many loads of the setting are dropped in [`Scenario::Offline`] before the site comes back: the
/// first, and one "Try again".
pub const DROPPED_LOADS: u32 = 2;

/// The pretend server's own truth at one moment, for tests and for the practice page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PracticeState {
    /// The scenario being played.
    pub scenario: Scenario,
    /// Whether anyone is signed in on the pretend site.
    pub signed_in: bool,
    /// Where the switch stands on the server, which is what a reload shows.
    pub switch_on: bool,
    /// How many changes were stored.
    pub saves: u32,
    /// How many changes were refused.
    pub failed_saves: u32,
    /// How many loads of the setting were dropped without an answer.
    pub dropped_loads: u32,
    /// The objections received, oldest first.
    pub objections: Vec<PracticeObjection>,
}

/// An objection as the pretend form received it.
#[derive(Clone, PartialEq, Eq)]
pub struct PracticeObjection {
    /// The first name, as typed.
    pub first_name: String,
    /// The last name, as typed.
    pub last_name: String,
    /// The e-mail address, as typed.
    pub email: String,
    /// The value of the chosen kind: `ai-training` or `other`.
    pub kind: String,
    /// The free text.
    pub details: String,
    /// The pretend case number, always beginning with `PRACTICE-`.
    pub case_number: String,
}

/// Keeps what a person typed out of logs and panic messages.
impl fmt::Debug for PracticeObjection {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("PracticeObjection")
            .field("kind", &self.kind)
            .field("case_number", &self.case_number)
            .finish_non_exhaustive()
    }
}

/// The server's memory.
pub(super) struct Memory {
    pub(super) scenario: Scenario,
    pub(super) switches: [bool; 2],
    pub(super) saves: u32,
    pub(super) failed_saves: u32,
    pub(super) dropped_loads: u32,
    pub(super) objections: Vec<PracticeObjection>,
    objections_received: u32,
    /// Whether the session was already ended once in [`Scenario::SignedOut`].
    ended_once: bool,
    sessions: HashSet<String>,
    /// Sign-ins that still wait for the code of [`Scenario::Challenge`].
    waiting: HashSet<String>,
    requests: Vec<String>,
}

impl Memory {
    pub(super) fn new(scenario: Scenario) -> Memory {
        Memory {
            scenario,
            switches: scenario.first_switches(),
            saves: 0,
            failed_saves: 0,
            dropped_loads: 0,
            objections: Vec::new(),
            objections_received: 0,
            ended_once: false,
            sessions: HashSet::new(),
            waiting: HashSet::new(),
            requests: Vec::new(),
        }
    }

    /// Begins a scenario. Whoever is signed in stays so, except where the scenario is about signing in.
    pub(super) fn begin(&mut self, scenario: Scenario) {
        let sessions = std::mem::take(&mut self.sessions);
        let requests = std::mem::take(&mut self.requests);
        *self = Memory::new(scenario);
        self.requests = requests;
        if scenario != Scenario::Challenge {
            self.sessions = sessions;
        }
    }

    pub(super) fn state(&self) -> PracticeState {
        PracticeState {
            scenario: self.scenario,
            signed_in: !self.sessions.is_empty(),
            switch_on: self.switches[0],
            saves: self.saves,
            failed_saves: self.failed_saves,
            dropped_loads: self.dropped_loads,
            objections: self.objections.clone(),
        }
    }

    pub(super) fn note_request(&mut self, line: String) {
        if self.requests.len() == REQUESTS_KEPT {
            self.requests.remove(0);
        }
        self.requests.push(line);
    }

    pub(super) fn requests(&self) -> Vec<String> {
        self.requests.clone()
    }

    pub(super) fn is_signed_in(&self, token: Option<&str>) -> bool {
        token.is_some_and(|token| self.sessions.contains(token))
    }

    pub(super) fn is_waiting(&self, token: Option<&str>) -> bool {
        token.is_some_and(|token| self.waiting.contains(token))
    }

    /// Takes in a new sign-in. Returns whether the code page comes next.
    pub(super) fn sign_in(&mut self, token: &str) -> bool {
        let challenged = self.scenario == Scenario::Challenge;
        let set = if challenged {
            &mut self.waiting
        } else {
            &mut self.sessions
        };
        set.insert(token.to_owned());
        challenged
    }

    /// Turns a waiting sign-in into a session.
    pub(super) fn pass_challenge(&mut self, token: &str) {
        if self.waiting.remove(token) {
            self.sessions.insert(token.to_owned());
        }
    }

    pub(super) fn sign_out(&mut self, token: Option<&str>) {
        if let Some(token) = token {
            self.sessions.remove(token);
            self.waiting.remove(token);
        }
    }

    /// Ends the session if the scenario says so, once. Returns whether it did.
    pub(super) fn end_session_once(&mut self, token: Option<&str>) -> bool {
        let ends = self.scenario == Scenario::SignedOut && !self.ended_once && self.is_signed_in(token);
        if ends {
            self.ended_once = true;
            self.sign_out(token);
        }
        ends
    }

    /// Returns whether the session was ended by the scenario, so that the sign-in page can say it.
    pub(super) fn has_ended_session(&self) -> bool {
        self.ended_once
    }

    /// Counts a load of the setting while offline. Returns whether it is to be dropped.
    pub(super) fn drops_load(&mut self) -> bool {
        let drops = self.scenario == Scenario::Offline && self.dropped_loads < DROPPED_LOADS;
        if drops {
            self.dropped_loads += 1;
        }
        drops
    }

    /// Stores a switch, or refuses where the scenario says so.
    pub(super) fn save(&mut self, index: usize, on: bool) -> SaveOutcome {
        let outcome = match self.scenario {
            Scenario::SaveFails => SaveOutcome::ServerFault,
            Scenario::WorkAccount => SaveOutcome::NotAllowed,
            Scenario::CannotTell if index < 2 => SaveOutcome::Stored,
            _ if index == 0 => SaveOutcome::Stored,
            _ => SaveOutcome::NotAllowed,
        };
        match (outcome, self.switches.get_mut(index)) {
            (SaveOutcome::Stored, Some(switch)) => {
                *switch = on;
                self.saves += 1;
            }
            _ => self.failed_saves += 1,
        }
        outcome
    }

    /// Takes in an objection and gives it a pretend case number.
    pub(super) fn receive(&mut self, mut objection: PracticeObjection) -> String {
        self.objections_received += 1;
        objection.case_number = format!("PRACTICE-{:04}", self.objections_received);
        let case_number = objection.case_number.clone();
        if self.objections.len() == OBJECTIONS_KEPT {
            self.objections.remove(0);
        }
        self.objections.push(objection);
        case_number
    }
}

/// What became of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SaveOutcome {
    Stored,
    ServerFault,
    NotAllowed,
}
