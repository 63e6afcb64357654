package nl.vaardig.inventory.round.run;

/** What people are told about a round. */
public enum NoticeKind {
    INVITATION,
    /** To those who have not answered everything. */
    REMINDER
}
