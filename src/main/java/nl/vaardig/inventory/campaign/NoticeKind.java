package nl.vaardig.inventory.campaign;

/** What people are told about a round. */
public enum NoticeKind {
    INVITATION,
    /** To those who have not answered everything. */
    REMINDER
}
