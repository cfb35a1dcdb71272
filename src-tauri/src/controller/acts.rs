//! What a member presses, one arm a press.

use optout::{effect::Page, journey::Input, observation::ChoiceMade};
use platform::{
    files,
    practice_site::{PracticeSite, Scenario},
    realm::Realm,
};

use super::*;
use crate::{
    command_error::CommandErrorCode as Code,
    site_view::{Opening, Profile},
};

/// What becomes of earlier practice records when practice begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PracticeRecords {
    /// They are taken up again, as after a crash.
    Kept,
    /// A new rehearsal begins with an empty record.
    Erased,
}

impl<D: Desktop> Controller<D> {
    pub(super) async fn act(&mut self, act: Act) -> Result<(), Code> {
        match act {
            // These are answered before they get here.
            Act::LoadView
            | Act::PickPicture
            | Act::PastePicture(_)
            | Act::ImportPage
            | Act::PickDataExport
            | Act::NoteSent(_) => Ok(()),
            Act::FinishFirstRun(begin) => {
                self.settings.first_run_done = true;
                self.saved_settings()?;
                match begin {
                    Some(BeginForm::Practice) => {
                        self.begin_practice(ScenarioName::On, PracticeRecords::Erased)
                            .await
                    }
                    _ => Ok(()),
                }
            }
            Act::SaveSettings(form) => {
                self.settings.form = SettingsForm {
                    text_size: form.text_size.clamp(100, 200),
                    ..form
                };
                let started = self.keep_autostart();
                self.saved_settings()?;
                started
            }
            Act::LeaveProblem => {
                self.session.problem = None;
                Ok(())
            }
            Act::FinishUnderstanding => self.give(Input::UnderstandFinished).await,
            Act::OpenSite(page) => {
                // The button stands on the page that says what pressing it does.
                self.give(Input::OpenSitePressed { page: page_of(page) }).await?;
                self.give(Input::ConnectAgreed).await
            }
            Act::ReloadSite => match &self.site {
                Some(site) => {
                    site.reload().await;
                    self.give(Input::ReloadPressed).await
                }
                None => Err(Code::SiteNotOpen),
            },
            Act::CloseSite => {
                self.close_site();
                Ok(())
            }
            Act::OpenInBrowser(page) => {
                self.give(Input::OpenInBrowserPressed { page: page_of(page) })
                    .await
            }
            Act::TellReading(form) => self.tell(form).await,
            Act::EditPicture(form) => self.edit_picture(form).await,
            Act::DiscardPicture => {
                *lock(&self.controls.shelf) = None;
                Ok(())
            }
            Act::KeepDataExport => self.keep_data_export().await,
            Act::DiscardDataExport => {
                self.session.data_export = None;
                Ok(())
            }
            Act::Choose(choice) => {
                let choice = match choice {
                    ChoiceForm::TurnOff => ChoiceMade::TurnOff,
                    ChoiceForm::LeaveOn => ChoiceMade::LeaveOn,
                    ChoiceForm::ChangedMind => ChoiceMade::ChangedMind,
                };
                self.give(Input::Chose { choice }).await
            }
            Act::SaveObjection(form) => self.save_objection(form).await,
            Act::BeginPractice(scenario) => self.begin_practice(scenario, PracticeRecords::Erased).await,
            Act::EndPractice => self.end_practice().await,
            Act::ForgetSignIn => self.forget_sign_in(),
            Act::MakeNewKey => self.make_new_key().await,
            Act::ChangeKey => self.change_key().await,
            Act::Upkeep(act) => Box::pin(self.keep(act)).await,
            Act::CancelExport => {
                self.cancel_export();
                Ok(())
            }
        }
    }

    fn saved_settings(&self) -> Result<(), Code> {
        self.save_settings()
            .map_or(Ok(()), |fault| Err(code_of_fault(fault)))
    }

    pub(super) async fn open_site(&mut self, page: Page) -> Result<(), Code> {
        if self.session.importing {
            return Err(Code::SiteBusy);
        }
        let origin = self.origin();
        let address = origin.address(page.path());
        self.session.site.page = Some(match page {
            Page::ObjectionForm => SitePageName::ObjectionForm,
            Page::Setting | Page::DataPrivacy => SitePageName::Setting,
        });
        if let Some(site) = &self.site {
            site.load(&address).await;
            site.raise();
            return Ok(());
        }
        let opening = Opening {
            title: match self.realm {
                Realm::Real => "Default Off: LinkedIn".to_owned(),
                Realm::Practice => "Default Off: practice site".to_owned(),
            },
            address,
            origin,
            profile: self.profile()?,
            size: (960.0, 720.0),
        };
        let controls = self.controls.clone();
        self.visit += 1;
        let visit = self.visit;
        let heard = Arc::new(move |event| controls.tell(Tick::Site(visit, event)));
        match self.desktop.open_site(opening, heard).await {
            Ok(site) => {
                self.site = Some(site);
                Ok(())
            }
            Err(error) => {
                self.note("site", &error);
                self.session.site = SiteFacts::default();
                Err(Code::SiteFailed)
            }
        }
    }

    fn profile_folder(&self) -> PathBuf {
        self.places.data.join("site-profile")
    }

    fn profile(&self) -> Result<Profile, Code> {
        let folder = self.profile_folder();
        if self.realm.is_practice() {
            return Ok(Profile::Forgotten);
        }
        if !self.settings.form.stay_signed_in {
            // What the engine still wrote while it was closing goes with the rest.
            self.erase_profile()?;
            return Ok(Profile::Forgotten);
        }
        files::make_private_folder(&folder).map_err(|fault| code_of_file(&fault))?;
        Ok(Profile::Kept(folder))
    }

    pub(super) fn close_site(&mut self) {
        if let Some(site) = self.site.take() {
            site.close();
        }
        self.session.site = SiteFacts::default();
        self.step(Input::SiteClosed);
    }

    fn forget_sign_in(&mut self) -> Result<(), Code> {
        self.close_site();
        self.erase_profile()
    }

    pub(super) fn erase_profile(&self) -> Result<(), Code> {
        match std::fs::remove_dir_all(self.profile_folder()) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Code::Denied),
            _ => Ok(()),
        }
    }

    pub(super) async fn begin_practice(
        &mut self,
        scenario: ScenarioName,
        records: PracticeRecords,
    ) -> Result<(), Code> {
        self.close_site();
        match &mut self.practice {
            Some((site, current)) => {
                site.set_scenario(scenario_of(scenario));
                *current = scenario;
            }
            None => {
                let site = PracticeSite::start(scenario_of(scenario))
                    .await
                    .map_err(|_| Code::PracticeFailed)?;
                self.practice = Some((site, scenario));
            }
        }
        let entered = self.enter(Realm::Practice, records == PracticeRecords::Erased);
        if !self.realm.is_practice()
            && let Some((site, _)) = self.practice.take()
        {
            site.stop().await;
        }
        entered
    }

    async fn end_practice(&mut self) -> Result<(), Code> {
        self.close_site();
        if let Some((site, _)) = self.practice.take() {
            site.stop().await;
        }
        // Practice ends even where its record cannot be erased; the member is told that it was not.
        let erased = if self.realm.is_practice() {
            self.enter(Realm::Practice, true)
        } else {
            Ok(())
        };
        self.enter(Realm::Real, false)?;
        erased
    }

    /// A rehearsal ends with the app; what one left behind goes. Where it cannot, the next one erases it.
    pub(super) fn erase_left_practice(&self) {
        if let Some(places) = (self.machine.places)(Realm::Practice)
            && let Err(fault) =
                RecordStore::closed(Realm::Practice, places, self.machine.clock.clone()).erase_practice()
        {
            self.note("practice", &format_args!("{fault:?}"));
        }
    }

    /// What is set while practising stays, also where the app is closed before practice is ended.
    pub(super) fn keep_look_for_real(&self) -> Result<(), files::FileFault> {
        if !self.realm.is_practice() {
            return Ok(());
        }
        let Some(places) = (self.machine.places)(Realm::Real) else {
            return Ok(());
        };
        let Ok((mut settings, _)) = stored_settings::load(&places) else {
            return Ok(());
        };
        settings.form = self.settings.form.clone();
        settings.first_run_done |= self.settings.first_run_done;
        stored_settings::save(&places, &settings)
    }

    /// Changes to a realm: its own folder, settings, record and key.
    fn enter(&mut self, realm: Realm, erase: bool) -> Result<(), Code> {
        let places = (self.machine.places)(realm).ok_or(Code::RecordUnavailable)?;
        let clock = self.machine.clock.clone();
        let (first_run_done, form) = (self.settings.first_run_done, self.settings.form.clone());
        // The old store is closed before the new one is opened, or the same folder would be in use.
        let closed = RecordStore::closed(realm, places.clone(), clock.clone());
        drop(std::mem::replace(&mut *lock(&self.controls.store), closed));
        if erase
            && realm.is_practice()
            && RecordStore::closed(realm, places.clone(), clock)
                .erase_practice()
                .is_err()
        {
            // The realm stays what it was, and so does its record.
            // The key is asked for again with the next record.
            self.session.seal = None;
            self.open_record();
            return Err(Code::Denied);
        }
        // Where the realm stays, what began in it goes on and is still waited for.
        self.stay += 1;
        self.realm = realm;
        self.places = places;
        self.session = Session::default();
        self.pictures.clear();
        *lock(&self.controls.shelf) = None;
        self.owed.clear();
        self.load_settings();
        // The rehearsal looks as the member set things, and what they set there stays; its answers are its own.
        self.settings.first_run_done = first_run_done;
        self.settings.form = form;
        if erase && realm.is_practice() {
            self.settings.objection = ObjectionForm::default();
        }
        // Nothing is lost when this cannot be written now: the next change of a setting tries again.
        let _ = self.save_settings();
        self.open_record();
        Ok(())
    }
}

fn page_of(name: SitePageName) -> Page {
    match name {
        SitePageName::Setting => Page::Setting,
        SitePageName::ObjectionForm => Page::ObjectionForm,
    }
}

/// The pretend site's scenario by its name in the UI.
fn scenario_of(name: ScenarioName) -> Scenario {
    match name {
        ScenarioName::On => Scenario::On,
        ScenarioName::Off => Scenario::Off,
        ScenarioName::CannotTell => Scenario::CannotTell,
        ScenarioName::SignedOut => Scenario::SignedOut,
        ScenarioName::Challenge => Scenario::Challenge,
        ScenarioName::Offline => Scenario::Offline,
        ScenarioName::NotShown => Scenario::NotShown,
        ScenarioName::WorkAccount => Scenario::WorkAccount,
        ScenarioName::German => Scenario::German,
        ScenarioName::Arabic => Scenario::Arabic,
        ScenarioName::SaveFails => Scenario::SaveFails,
    }
}
