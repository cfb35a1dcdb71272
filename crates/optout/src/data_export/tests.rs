//! What counting an archive promises.

use std::fmt::Write as _;
use std::io::Cursor;

use jiff::civil::date;
use proptest::prelude::*;

use super::*;

fn counted(files: &[(&str, &str)]) -> DataExportCount {
    let mut count = DataExportCount::default();
    for (path, content) in files {
        count.take(path, Cursor::new(content)).unwrap();
    }
    count
}

fn of(count: &DataExportCount, kind: DataKind) -> Option<u64> {
    count
        .kinds
        .iter()
        .find(|counted| counted.kind == kind)
        .map(|counted| counted.count)
}

const POSTS: &str = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n";

#[test]
fn a_table_of_files_each_counted_as_what_it_is() {
    let talk = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n";
    let two_talks = format!(
        "{talk}1,,A,,B,,2026-01-02 10:00:00 UTC,,Hello,INBOX\n2,,A,,B,,2026-01-03 10:00:00 UTC,,Bye,INBOX\n"
    );
    let quoted = "\"CONVERSATION ID\",\"DATE\",\"CONTENT\"\r\n\"1\",\"2026-03-01 10:00:00 UTC\",\"two\r\nlines, and \"\"quotes\"\"\"\r\n";
    let post = format!(
        "{POSTS}2026-07-20 10:25:25,https://example.org,\"one line\"\"\n\"\"another\",,,MEMBER_NETWORK\n"
    );
    let cases: &[(&str, &str, DataKind, u64)] = &[
        ("Shares.csv", &post, DataKind::Posts, 1),
        ("Shares_123456.csv", &post, DataKind::Posts, 1),
        ("again/Shares_123456.CSV", &post, DataKind::Posts, 1),
        ("Shares.csv", POSTS, DataKind::Posts, 0),
        (
            "Shares.csv",
            "Date,ShareLink,ShareCommentary,SharedURL,MediaURL,Visibility\n,,,,,\n",
            DataKind::Posts,
            0,
        ),
        (
            "Comments.csv",
            "\u{feff}Date,Link,Message\r\n4-Apr-21,x,y\r\n",
            DataKind::Comments,
            1,
        ),
        (
            "Votes_9.csv",
            "Date,Link,OptionText\n2024-01-01 00:00:00,x,Yes\n",
            DataKind::PollVotes,
            1,
        ),
        ("messages.csv", &two_talks, DataKind::PrivateMessages, 2),
        ("messages.csv", quoted, DataKind::PrivateMessages, 1),
        ("guide_messages.csv", &two_talks, DataKind::AssistantMessages, 2),
        (
            "learning_coach_messages.csv",
            &two_talks,
            DataKind::AssistantMessages,
            2,
        ),
        (
            "LearningCoachMessages.csv",
            "No conversations found",
            DataKind::AssistantMessages,
            0,
        ),
        (
            "Jobs/Job Applications_1.csv",
            "Application Date,Contact Email,Job Title,Resume Name\n\"10/2/25, 3:14 PM\",,Clerk,\n",
            DataKind::JobApplications,
            1,
        ),
        (
            "Jobs/Job Applicant Saved Answers.csv",
            "Question,Answer\na,b\nc,d\n",
            DataKind::ScreeningAnswers,
            2,
        ),
        (
            "Receipts_v2.csv",
            "Invoice Number,Transaction Made At,Description,Total Amount\n1,2024-01-01,x,5\n",
            DataKind::Payments,
            1,
        ),
        (
            "Positions.csv",
            "Company Name,Title,Description,Location,Started On,Finished On\nA,B,,,Jan 2020,\n",
            DataKind::ProfileEntries,
            1,
        ),
        (
            "Skills.csv",
            "Notes:\n\"a paragraph, quoted\"\n\nName\nRust\n",
            DataKind::ProfileEntries,
            1,
        ),
        ("Articles/Articles/Ünder.html", "<title>", DataKind::Articles, 1),
        (
            "Private_identity_asset.csv",
            "Private Identity Asset Name,Private Identity Asset Raw Text\nresume,text\n",
            DataKind::Resumes,
            1,
        ),
    ];
    for (path, content, kind, wanted) in cases {
        let count = counted(&[(path, content)]);
        assert_eq!(of(&count, *kind), Some(*wanted), "{path}: {count:?}");
        assert_eq!(count.kinds.len(), 1, "{path}: {count:?}");
        assert!(count.unrecognised.is_empty(), "{path}");
    }
}

#[test]
fn a_known_name_with_another_content_is_reported_and_never_counted_as_none() {
    for content in [
        "",
        "<html>",
        "Data,Testo\n1,2\n",
        "\u{0}\u{1}",
        "No conversations found\nx\n",
    ] {
        let count = counted(&[("Shares.csv", content)]);
        assert_eq!(of(&count, DataKind::Posts), None, "{content:?}");
        assert_eq!(count.unrecognised, [KnownFile::Shares], "{content:?}");
        assert!(!count.is_recognised());
    }
}

#[test]
fn other_files_are_not_opened() {
    struct Closed;
    impl Read for Closed {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            panic!("was opened");
        }
    }
    let mut count = DataExportCount::default();
    for path in [
        "Connections.csv",
        "Rich_Media.csv",
        "shares.csv.exe",
        "x/",
        "",
        "SharesX.csv",
        "messages",
        "my_messages.csv",
    ] {
        count.take(path, Closed).unwrap();
    }
    assert_eq!(count.others, 8);
    assert!(!count.is_recognised());
}

#[test]
fn parts_of_one_table_add_up_and_days_span_all_of_them() {
    let count = counted(&[
        (
            "Shares_1.csv",
            &format!("{POSTS}2019-05-01 00:00:00,,a,,,\nno day,,b,,,\n"),
        ),
        ("Shares_2.csv", &format!("{POSTS}2026-11-01 00:00:00,,c,,,\n")),
    ]);
    let posts = &count.kinds[0];
    assert_eq!((posts.count, posts.dated), (3, 2));
    assert_eq!(
        (posts.first, posts.last),
        (Some(date(2019, 5, 1)), Some(date(2026, 11, 1)))
    );
}

#[test]
fn days_are_read_in_every_way_that_was_seen() {
    for (text, wanted) in [
        ("12 Jun 2024", Some(date(2024, 6, 12))),
        ("12 Jun 24", Some(date(2024, 6, 12))),
        ("2026-07-20 10:25:25", Some(date(2026, 7, 20))),
        ("2026-07-20 10:25:25 UTC", Some(date(2026, 7, 20))),
        ("2022/06/20 13:05:02 UTC", Some(date(2022, 6, 20))),
        ("10/2/25, 3:14\u{202f}PM", Some(date(2025, 10, 2))),
        ("Mon Jan 02 15:04:05 UTC 2023", Some(date(2023, 1, 2))),
        ("4-Apr-21", Some(date(2021, 4, 4))),
        ("Jan 2020", None),
        ("2020", None),
        ("31/31/25", None),
        ("2026-02-30", None),
        ("0001-01-01", None),
        ("You uploaded a photo on January 2", None),
        ("", None),
    ] {
        assert_eq!(day::day_of(text), wanted, "{text}");
    }
}

#[test]
fn the_members_number_does_not_come_out() {
    assert_eq!(KnownFile::of("Shares_8812345.csv").unwrap().name(), "Shares.csv");
}

#[test]
fn a_field_of_many_bytes_is_no_burden() {
    let mut content = String::from(POSTS);
    writeln!(content, "2024-01-01,x,\"{}\",,,", "long ".repeat(400_000)).unwrap();
    assert_eq!(
        of(&counted(&[("Shares.csv", &content)]), DataKind::Posts),
        Some(1)
    );
}

#[test]
fn every_known_file_has_one_layout_and_every_kind_a_file() {
    for layout in KNOWN {
        assert_eq!(KNOWN.iter().filter(|other| other.file == layout.file).count(), 1);
        assert_eq!(KnownFile::of(&layout.file.name()), Some(layout.file));
    }
    for kind in DataKind::ALL {
        assert!(
            kind == DataKind::Articles || KNOWN.iter().any(|layout| layout.kind == kind),
            "{kind:?}"
        );
    }
}

proptest! {
    #[test]
    fn no_content_ends_in_a_panic(content in any::<Vec<u8>>(), path in "(Shares|messages|Skills)(_[0-9]{0,3})?\\.csv") {
        let mut count = DataExportCount::default();
        count.take(&path, Cursor::new(content)).unwrap();
        prop_assert!(count.kinds.len() + count.unrecognised.len() + usize::try_from(count.others).unwrap() == 1);
    }

    #[test]
    fn rows_count_alike_however_the_bytes_arrive(rows in 0_u64..40, piece in 1_usize..9) {
        struct InPieces<'a>(&'a [u8], usize);
        impl Read for InPieces<'_> {
            fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
                let length = self.1.min(self.0.len()).min(buffer.len());
                buffer[..length].copy_from_slice(&self.0[..length]);
                self.0 = &self.0[length..];
                Ok(length)
            }
        }
        let mut content = format!("\u{feff}{POSTS}");
        for row in 0..rows {
            writeln!(content, "2024-01-01,{row},\"a\nb\",,,").unwrap();
        }
        let mut count = DataExportCount::default();
        count.take("Shares.csv", InPieces(content.as_bytes(), piece)).unwrap();
        prop_assert_eq!(of(&count, DataKind::Posts), Some(rows));
    }
}
