//! Time stamps (RFC 3161), only by the member's choice: what leaves, asking, keeping what came.
//!
//! Nothing waits for an authority: what it answers comes as a tick, and one that does not answer stays wanted.
//! Deliberately absent: which authority to trust, and judging a stamp (`evidence`).

use std::{
    net::{IpAddr, Ipv4Addr},
    time::Duration,
};

use evidence::{
    MAX_TIMESTAMP_BYTES, NewAttachment, Sha256Hex, Stamped, TIME_STAMP, TimestampCheck, TimestampVerdict,
    make_timestamp_request, sha256, verify_timestamp,
};
use platform::http::{HttpClient, HttpFault};
use serde_json::{Value, json};

use super::*;
use crate::{
    command_error::CommandErrorCode as Code, record_store::hex, stamp_authority,
    stored_settings::PendingStamp,
};

/// How long an authority may take in all.
const PATIENCE: Duration = Duration::from_secs(10);
/// The media type of a request (RFC 3161, 3.4).
const QUERY: &str = "application/timestamp-query";
/// The media type of a response (RFC 3161, 3.4).
const REPLY: &str = "application/timestamp-reply";
/// Most characters of an address.
const ADDRESS_LIMIT: usize = 300;

/// What is asked or told about time stamps.
#[allow(missing_docs)] // named after the commands
pub enum StampTick {
    List(Reply<StampsView>),
    Plan(StampForm, Reply<StampPlanView>),
    Ask(Option<StampForm>, Reply<StampsView>),
    Drop(Reply<StampsView>),
    Came(Box<Came>, Reply<StampsView>),
}

/// What came back for a wanted time stamp.
pub struct Came {
    stay: u64,
    wanted: PendingStamp,
    nonce: [u8; 8],
    answer: Result<Vec<u8>, StampDelay>,
}

/// Makes the client for one host.
pub type ConnectStamps = fn(&str) -> Result<HttpClient, HttpFault>;

/// A client that asks this host and no other.
pub fn connect(host: &str) -> Result<HttpClient, HttpFault> {
    HttpClient::for_time_stamps(host)
}

impl<D: Desktop> Controller<D> {
    pub(super) async fn stamp(&mut self, tick: StampTick) {
        match tick {
            StampTick::List(reply) => drop(reply.send(self.stamps())),
            StampTick::Plan(form, reply) => drop(reply.send(self.plan_stamp(&form))),
            StampTick::Ask(form, reply) => self.ask_stamp(form, reply).await,
            StampTick::Drop(reply) => {
                self.settings.pending_stamp = None;
                self.save_settings();
                let _ = reply.send(self.stamps());
            }
            StampTick::Came(came, reply) => {
                let kept = self.stamp_came(*came).await;
                self.show();
                let _ = reply.send(kept.map_err(CommandError::from).and_then(|()| self.stamps()));
            }
        }
    }

    fn stamps(&self) -> Result<StampsView, CommandError> {
        let entries = lock(&self.controls.store)
            .entries()
            .map_err(|_| Code::RecordUnavailable)?;
        let kept = entries.iter().rev().filter(|entry| entry.kind == TIME_STAMP);
        Ok(StampsView {
            kept: kept
                .map(|entry| stamp_view(show::number(entry.seq), &entry.body))
                .collect(),
            pending: self
                .settings
                .pending_stamp
                .as_ref()
                .map(|wanted| PendingStampView {
                    address: wanted.address.clone(),
                    sha256: wanted.sha256.clone(),
                    records: show::number(wanted.size),
                    why: wanted.why,
                }),
            asking: self.session.stamping,
            address: self.settings.stamp_address.clone(),
            authorities: stamp_authority::known(),
        })
    }

    /// Names what would leave: the hash of the newest checkpoint, and nothing else of the record.
    fn plan_stamp(&self, form: &StampForm) -> Result<StampPlanView, CommandError> {
        let (address, host) =
            authority(&form.address).ok_or_else(|| CommandError::field("address", "not-allowed"))?;
        let store = lock(&self.controls.store);
        let newest = store
            .log()
            .and_then(evidence::Log::latest_checkpoint)
            .ok_or(Code::NotNow)?;
        Ok(StampPlanView {
            encrypted: address.starts_with("https:"),
            address,
            host,
            sha256: sha256(newest.note.as_bytes()).to_string(),
            records: show::number(newest.size),
        })
    }

    async fn ask_stamp(&mut self, form: Option<StampForm>, reply: Reply<StampsView>) {
        match self.want_stamp(form) {
            Ok((wanted, host)) => self.send_request(wanted, host, reply),
            Err(error) => drop(reply.send(Err(error))),
        }
    }

    /// Notes what is wanted before anything leaves, so that it is still wanted after a crash.
    fn want_stamp(&mut self, form: Option<StampForm>) -> Result<(PendingStamp, String), CommandError> {
        if self.session.stamping {
            return Err(Code::Busy.into());
        }
        if let Some(form) = form {
            let plan = self.plan_stamp(&form)?;
            lock(&self.controls.store)
                .keep_checkpoint()
                .map_err(code_of_fault)?;
            self.settings.stamp_address.clone_from(&plan.address);
            self.settings.pending_stamp = Some(PendingStamp {
                address: plan.address,
                size: u64::from(plan.records),
                sha256: plan.sha256,
                why: StampDelay::NotAsked,
            });
            if let Some(fault) = self.save_settings() {
                return Err(code_of_fault(fault).into());
            }
        }
        let wanted = self.settings.pending_stamp.clone().ok_or(Code::NotNow)?;
        let (_, host) = authority(&wanted.address).ok_or(Code::FormInvalid)?;
        Ok((wanted, host))
    }

    fn send_request(&mut self, wanted: PendingStamp, host: String, reply: Reply<StampsView>) {
        let mut nonce = [0; 8];
        let hash: Option<Sha256Hex> = wanted.sha256.parse().ok();
        let (Some(hash), Ok(())) = (hash, getrandom::fill(&mut nonce)) else {
            let _ = reply.send(Err(Code::Unexpected.into()));
            return;
        };
        let request = make_timestamp_request(&hash, nonce);
        self.session.stamping = true;
        let (controls, connect, stay) = (self.controls.clone(), self.machine.stamps, self.stay);
        tokio::spawn(async move {
            let answer = ask(connect, &host, &wanted.address, request).await;
            let came = Came {
                stay,
                wanted,
                nonce,
                answer,
            };
            controls.tell(Tick::Stamp(StampTick::Came(Box::new(came), reply)));
        });
    }

    async fn stamp_came(&mut self, came: Came) -> Result<(), Code> {
        // Practice began or ended meanwhile: the stamp belongs to the other record, where it is still wanted. What is
        // asked for now is another.
        if came.stay != self.stay {
            return Err(Code::NotNow);
        }
        self.session.stamping = false;
        let answer = match came.answer {
            Ok(answer) => answer,
            Err(why) => {
                self.settings.pending_stamp = Some(PendingStamp { why, ..came.wanted });
                self.save_settings();
                return Ok(());
            }
        };
        let hash: Sha256Hex = came.wanted.sha256.parse().map_err(|_| Code::Unexpected)?;
        let request = make_timestamp_request(&hash, came.nonce);
        let verdict = verify_timestamp(&TimestampCheck {
            response: &answer,
            stamped: Stamped::Request(&request),
            roots: None,
            policy: None,
            at: None,
        });
        let mut body = json!({
            "checkpoint": { "size": came.wanted.size, "sha256": came.wanted.sha256 },
            "authority": came.wanted.address,
            "nonce": hex(&came.nonce),
            "outcome": outcome(&verdict),
        });
        if let TimestampVerdict::Valid(stamp) | TimestampVerdict::NoRoot(stamp) = &verdict {
            body["time"] = Value::from(stamp.time.clone());
        }
        // The key before the first append of this run, as for any other record.
        self.prepare_record(&mut VecDeque::new()).await;
        let file = NewAttachment {
            name: "token.tsr".to_owned(),
            media_type: REPLY.to_owned(),
            bytes: answer,
        };
        lock(&self.controls.store)
            .append_time_stamp(body, file)
            .map_err(code_of_fault)?;
        self.watch_copy();
        self.settings.pending_stamp = None;
        self.save_settings();
        Ok(())
    }
}

/// The address as it is used and its host; nothing if it is no plain address of a host that everybody can reach.
/// HTTP is taken beside HTTPS: many authorities answer over nothing else, and their answer is signed.
fn authority(address: &str) -> Option<(String, String)> {
    let address = address.trim();
    let url = tauri::Url::parse(address)
        .ok()
        .filter(|_| address.len() <= ADDRESS_LIMIT)?;
    let in_test = cfg!(test) && url.host_str() == Some("127.0.0.1");
    let outside = matches!(url.scheme(), "https" | "http") && url.port().is_none() && is_public(&url);
    let fits = outside || in_test;
    let bare = url.username().is_empty() && url.password().is_none();
    let host = url.host_str()?.to_owned();
    (fits && bare && !host.is_empty()).then(|| (url.to_string(), host))
}

/// Whether the host can be one of the internet: no name without a dot or of the local network, and no address of
/// this computer or a private network (RFC 1918, RFC 4193, RFC 6761, RFC 6762, RFC 6890).
fn is_public(url: &tauri::Url) -> bool {
    let Some(host) = url.host_str() else { return false };
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    match bare.parse() {
        Ok(IpAddr::V4(address)) => is_public_v4(address),
        Ok(IpAddr::V6(address)) => match address.to_ipv4_mapped() {
            Some(address) => is_public_v4(address),
            // Only 2000::/3 is given out for the internet (RFC 4291, 2.4).
            None => address.segments()[0] >> 13 == 1,
        },
        Err(_) => {
            let name = host.trim_end_matches('.').to_ascii_lowercase();
            let local = ["localhost", "local", "internal", "home.arpa", "test", "invalid"];
            let is_local = |end: &&str| name.strip_suffix(*end).is_some_and(|rest| rest.ends_with('.'));
            name.contains('.') && !local.iter().any(is_local)
        }
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [first, second, ..] = address.octets();
    let shared = first == 100 && (64..128).contains(&second);
    !(first == 0
        || first >= 224
        || shared
        || address.is_loopback()
        || address.is_private()
        || address.is_link_local()
        || address.is_documentation())
}

async fn ask(
    connect: ConnectStamps,
    host: &str,
    address: &str,
    request: Vec<u8>,
) -> Result<Vec<u8>, StampDelay> {
    let client = connect(host).map_err(|fault| delay_of(&fault))?;
    let answer = tokio::time::timeout(PATIENCE, client.post(address, QUERY, request))
        .await
        .map_err(|_| StampDelay::TooSlow)?
        .map_err(|fault| delay_of(&fault))?;
    if answer.is_empty() || answer.len() > MAX_TIMESTAMP_BYTES {
        return Err(StampDelay::Refused);
    }
    Ok(answer)
}

fn delay_of(fault: &HttpFault) -> StampDelay {
    match fault {
        HttpFault::NoConnection(_) | HttpFault::Broken(_) | HttpFault::NoClient(_) => StampDelay::Offline,
        HttpFault::TimedOut(_) => StampDelay::TooSlow,
        HttpFault::BadCertificate(_) => StampDelay::BadCertificate,
        HttpFault::NotAllowed | HttpFault::LedAway | HttpFault::Status(_) | HttpFault::TooLarge => {
            StampDelay::Refused
        }
    }
}

fn outcome(verdict: &TimestampVerdict) -> &'static str {
    match verdict {
        TimestampVerdict::Valid(_) | TimestampVerdict::NoRoot(_) => "valid",
        TimestampVerdict::Invalid(_) => "not-valid",
        TimestampVerdict::NotChecked(_) => "not-checked",
    }
}

fn stamp_view(record: u32, body: &Value) -> StampView {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    StampView {
        record,
        address: text(&body["authority"]).unwrap_or_default(),
        time: text(&body["time"]),
        outcome: match body["outcome"].as_str() {
            Some("valid") => StampOutcomeView::Valid,
            Some("not-valid") => StampOutcomeView::NotValid,
            _ => StampOutcomeView::NotChecked,
        },
        covers: show::number(body["checkpoint"]["size"].as_u64().unwrap_or_default()),
    }
}
