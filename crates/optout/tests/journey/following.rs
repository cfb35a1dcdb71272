//! What happens after an objection is part of the knowledge: recorded, replayed, and of no other objection.

use jiff::civil::{Date, date};
use optout::deadline::{Rule, due};
use optout::follow_up::{FollowUpEvent, FollowUpNoted, MailKept, NextAct, Outcome, next_step};
use optout::journey::{Input, State};
use optout::objection::{Membership, Target};
use optout::observation::ObjectionNoted;

use crate::world::World;

const SENT: Date = date(2026, 11, 2);

fn objected() -> World {
    let mut world = World::default();
    world.put(Input::ObjectionSent(Box::new(ObjectionNoted {
        country: "DE".into(),
        member: Membership::Member,
        targets: vec![Target::OtherAi],
        letter_language: "de".into(),
        text: "I object.".into(),
        reference: None,
        sent_on: SENT,
        rule: Rule::Gdpr,
        due: due(Rule::Gdpr, SENT, None),
        picture: None,
    })));
    world
}

fn noted(objection: u64, happened: FollowUpEvent) -> Input {
    Input::FollowedUp(Box::new(FollowUpNoted {
        objection,
        happened,
        note: None,
        text: None,
        letter_language: None,
    }))
}

#[test]
fn an_answer_closes_the_objection_and_anything_else_leaves_it_open() {
    let on = date(2026, 11, 20);
    let table = [
        (FollowUpEvent::Acknowledged { on }, true, NextAct::Wait),
        (
            FollowUpEvent::Extended {
                on,
                until: None,
                reason: None,
            },
            true,
            NextAct::Wait,
        ),
        (FollowUpEvent::NoAnswer { on }, true, NextAct::Wait),
        (
            FollowUpEvent::Answered {
                on,
                outcome: Outcome::Stopped,
            },
            false,
            NextAct::LookAgain,
        ),
        (
            FollowUpEvent::Answered {
                on,
                outcome: Outcome::Unclear,
            },
            false,
            NextAct::AskToClarify,
        ),
    ];
    for (happened, open, act) in table {
        let mut world = objected();
        let place = world.state.objections[0].record.seq;
        world.put(noted(place, happened.clone()));
        let objection = &world.state.objections[0];
        assert_eq!(objection.is_open(), open, "{happened:?}");
        let (sent, events) = objection.case();
        assert_eq!(
            next_step(&sent, &events, date(2026, 11, 22)).act,
            act,
            "{happened:?}"
        );
        assert_eq!(State::replay(world.log.iter()).objections, world.state.objections);
    }
}

#[test]
fn what_belongs_to_no_objection_is_not_written() {
    let mut world = objected();
    let before = world.log.len();
    world.put(noted(999, FollowUpEvent::NoAnswer { on: SENT }));
    assert_eq!(world.log.len(), before);
    assert!(world.state.objections[0].events.is_empty());
}

#[test]
fn what_could_not_be_written_does_not_count() {
    let mut world = objected();
    let place = world.state.objections[0].record.seq;
    world.disk_full = true;
    let outcome = Outcome::Stopped;
    world.put(noted(place, FollowUpEvent::Answered { on: SENT, outcome }));
    assert!(world.state.objections[0].is_open());
    assert!(world.state.unsaved.is_some());
}

#[test]
fn a_mail_is_signed_only_where_its_signature_was_found_valid() {
    use optout::observation::How;
    for (signed, how) in [(true, How::SignedBySender), (false, How::Imported)] {
        let mut world = World::default();
        world.put(Input::MailBrought(Box::new(MailKept {
            objection: None,
            sha256: "00".into(),
            shown: serde_json::json!({}),
            verdict: None,
            keys: None,
            signed,
        })));
        assert_eq!(world.log[0].observation.how(), Some(how));
    }
}
