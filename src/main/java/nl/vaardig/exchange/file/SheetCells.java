package nl.vaardig.exchange.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/**
 * What somebody who looks at a cell of a workbook reads there: a day and not the number it is kept as, 3 and not 3.0, 0.8
 * and not 0.80000000000000004, 000123 where the format adds the zeros. What is text stays as it is.
 */
record SheetCells(boolean since1904) {

    /** Excel counts from 1900, and counts 29 February 1900, which was none: from March on this is its day 0. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate ZERO_ON_A_MAC = LocalDate.of(1904, 1, 1);
    private static final BigDecimal MOST_DAYS = new BigDecimal(2_958_466);
    private static final int MINUTES = 24 * 60;
    private static final MathContext SHOWN = new MathContext(15);
    private static final int LONGEST = 400;
    private static final Pattern NOT_A_PART_OF_A_DAY = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final Pattern PART_OF_A_DAY = Pattern.compile("[yYdD]");
    private static final Pattern ZEROS = Pattern.compile("0{2,}");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    String text(Cell cell) {
        if (cell == null || cell.getValue() == null)
            return cell == null || cell.getRawValue() == null ? "" : cell.getRawValue();
        if (!(cell.getValue() instanceof BigDecimal number))
            return cell.getValue().toString();
        String format = cell.getDataFormatString();
        if (isDay(cell.getDataFormatId(), format) && number.signum() > 0 && number.compareTo(MOST_DAYS) < 0)
            return day(number);
        return number(number, format);
    }

    /** Formats that Excel gives no text are known by their number. */
    private static boolean isDay(Integer id, String format) {
        if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58))
            return true;
        return format != null
                && PART_OF_A_DAY
                        .matcher(NOT_A_PART_OF_A_DAY.matcher(format).replaceAll(""))
                        .find();
    }

    private String day(BigDecimal number) {
        int days = number.intValue();
        int minutes = number.subtract(BigDecimal.valueOf(days))
                .multiply(BigDecimal.valueOf(MINUTES))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        LocalDateTime moment =
                (since1904 ? ZERO_ON_A_MAC : ZERO).plusDays(days).atStartOfDay().plusMinutes(minutes);
        return minutes == 0 ? moment.toLocalDate().toString() : moment.format(MOMENT);
    }

    private static String number(BigDecimal number, String format) {
        BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
        if (Math.abs((long) shown.scale()) > LONGEST) return shown.toString();
        String text = shown.toPlainString();
        boolean padded = format != null && ZEROS.matcher(format).matches() && shown.scale() <= 0 && shown.signum() >= 0;
        return padded ? "0".repeat(Math.max(0, format.length() - text.length())) + text : text;
    }
}
