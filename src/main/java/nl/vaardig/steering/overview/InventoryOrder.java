package nl.vaardig.steering.overview;

import java.util.Comparator;
import java.util.Locale;
import nl.vaardig.steering.overview.group.GroupGap;

/** By which column the table of the inventory is sorted. */
public enum InventoryOrder {
    NAME,
    SHORT,
    MET,
    GAP,
    UNKNOWN;

    /** The order a column begins with: names from A, figures from the one that needs most. */
    boolean startsDescending() {
        return this == SHORT || this == GAP || this == UNKNOWN;
    }

    /** From low to high; what can't be worked out comes first. */
    Comparator<InventoryLine> comparator(boolean unknownIsZero) {
        return switch (this) {
            case NAME -> Comparator.comparing(InventoryLine::label, String.CASE_INSENSITIVE_ORDER);
            case SHORT -> Comparator.comparingLong(row -> row.all().sum().peopleShort());
            case MET ->
                Comparator.comparingDouble(
                        row -> row.all().met(unknownIsZero).value().orElse(-1));
            case GAP ->
                Comparator.comparingDouble(
                        row -> row.all().normalised(unknownIsZero).orElse(-1));
            case UNKNOWN -> Comparator.comparingDouble(row -> unknown(row.all()));
        };
    }

    private static double unknown(GroupGap gap) {
        return gap.notAssessed().value().orElse(-1);
    }

    /** In addresses. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
