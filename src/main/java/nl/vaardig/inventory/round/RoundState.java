package nl.vaardig.inventory.round;

import nl.vaardig.inventory.rating.Round;

/** Where a round stands. Closed is final: a round that was shown to people is not opened again, a new one is planned. */
public enum RoundState {
    DRAFT,
    OPEN,
    CLOSED;

    public static RoundState of(Round round) {
        if (round.closedAt() != null) return CLOSED;
        return round.openedAt() == null ? DRAFT : OPEN;
    }

    public boolean mayBecome(RoundState next) {
        return switch (this) {
            case DRAFT -> next == OPEN;
            case OPEN -> next == CLOSED;
            case CLOSED -> false;
        };
    }

    /** Audience, window and questions can be changed as long as nobody has been asked anything. */
    public boolean mayBeChanged() {
        return switch (this) {
            case DRAFT -> true;
            case OPEN, CLOSED -> false;
        };
    }
}
