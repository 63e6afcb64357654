package nl.vaardig.exchange.file;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A number in a cell, with its decimals behind a point or a comma and nothing between its thousands. */
final class Figures {

    static final int MOST_DECIMALS = 15;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}([.,]\\d{1," + MOST_DECIMALS + "})?");

    private Figures() {}

    /** Null for an empty cell, and where it notes a fault on the row. */
    static BigDecimal read(Row row, String column, int low, int high, int decimals) {
        String text = row.cell(column);
        if (text.isEmpty()) return null;
        if (!NUMBER.matcher(text).matches()) {
            row.fault(column, "import.cell.noNumber", Row.shortened(text));
            return null;
        }
        BigDecimal number = new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
        boolean fits = number.scale() <= decimals
                && number.compareTo(BigDecimal.valueOf(low)) >= 0
                && number.compareTo(BigDecimal.valueOf(high)) <= 0;
        String key = decimals == 0 ? "import.cell.notBetween" : "import.cell.notBetweenDecimals";
        if (!fits) row.fault(column, key, text, low, high, decimals);
        return fits ? number : null;
    }
}
