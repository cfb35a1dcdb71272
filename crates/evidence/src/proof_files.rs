//! The files of the log-level proof, for a document that stands alone: what can be checked without the bag.
//!
//! Deliberately absent: the bag's own seal, which covers such a document and so cannot lie within it.

use crate::{
    bundle::{ExportBundleError, ExportRequest, PayloadFile, list_text},
    disclosure::Disclosure,
    keys::key_texts,
    log::Log,
    seal,
};

/// Returns the list, the newest checkpoint with its signature and the key's line, and the newest stamped checkpoint
/// with its token, as far as they are there. They are the bytes that an export with this request holds; `path` is the
/// name of the file without its folder.
///
/// # Errors
///
/// [`ExportBundleError`], as the export itself would return it.
pub fn proof_files(log: &Log, request: &ExportRequest<'_>) -> Result<Vec<PayloadFile>, ExportBundleError> {
    let _reading = log.store.reading()?;
    let head = log.head();
    let disclosure = Disclosure::decide(log, request)?;
    let mut files = Vec::new();
    let mut add = |path: String, bytes: Vec<u8>| files.push(PayloadFile { path, bytes });
    add("log.sha256".to_owned(), list_text(log, &head)?.into_bytes());
    let name = |size: u64| format!("{size:08}.txt");
    let note = |size: u64| log.note_at(size)?.ok_or(ExportBundleError::LogChanged);
    let newest = note(head.size)?;
    add(name(head.size), newest.clone().into_bytes());
    if let Some(key) = request.key {
        let namespace = seal::checkpoint_namespace(request.app_id);
        let signature = key
            .sign(&namespace, newest.as_bytes())
            .map_err(ExportBundleError::Seal)?;
        add(format!("{}.sig", name(head.size)), signature.into_bytes());
        let [signers, _] = key_texts(log, request.app_id);
        add("allowed_signers".to_owned(), signers.into_bytes());
    }
    let stamped = disclosure.checkpoints.iter().rev();
    let stamped = stamped
        .filter_map(|(size, token)| Some((*size, (*token)?)))
        .next();
    if let Some((size, sha256)) = stamped {
        if size != head.size {
            add(name(size), note(size)?.into_bytes());
        }
        let token = log
            .attachment(&sha256)
            .map_err(|source| ExportBundleError::Attachment { sha256, source })?;
        add(format!("{}.tsr", name(size)), token);
    }
    Ok(files)
}
