package nl.vaardig.platform.who;

/** What someone may do. Employee and manager follow from facts (an appointment, a department); the others are granted. */
public enum Role {
    EMPLOYEE(false),
    MANAGER(false),
    HR_ADVISOR(true),
    BOARD(true),
    ADMINISTRATOR(true),
    PRIVACY_OFFICER(true);

    private final boolean granted;

    Role(boolean granted) {
        this.granted = granted;
    }

    public boolean isGranted() {
        return granted;
    }
}
