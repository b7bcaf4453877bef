-- What is left in the mail box is counted whenever the figures are fetched, among all that was ever sent.
create index mails_left on mails (state) where state in ('waiting', 'failed');
