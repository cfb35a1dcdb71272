// The kinds of data that are counted, in the order of `optout::data_export::DataKind`.

/** What LinkedIn names as used for the training. */
export const USED = [
  'profile_entries',
  'recommendations',
  'posts',
  'comments',
  'articles',
  'poll_votes',
  'assistant_messages',
  'screening_answers',
  'resumes',
] as const;

/** What LinkedIn names as not used for it. */
export const NOT_USED = ['private_messages', 'job_applications', 'payments'] as const;
