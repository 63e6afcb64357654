package nl.vaardig.exchange.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vaardig.platform.page.Links;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.time.Horizon;
import nl.vaardig.platform.words.Written;

/**
 * One row of a file. Reading a cell that can't be used notes a fault and gives null (or the nearest harmless value), so
 * that all faults of a row are found at once; whoever reads asks {@link #isSound} before using what was read.
 */
public final class Row {

    private static final List<String> YES = List.of("true", "ja", "yes", "1", "waar");
    private static final List<String> NO = List.of("false", "nee", "no", "0", "onwaar");

    private final int line;
    private final Map<String, Integer> positions;
    private final List<String> cells;
    private final List<Fault> faults = new ArrayList<>(0);
    private final List<Fault> warnings = new ArrayList<>(0);
    private Map<String, String> otherwise = Map.of();

    public Row(int line, Map<String, Integer> positions, List<String> cells) {
        this.line = line;
        this.positions = positions;
        this.cells = cells;
    }

    /** Its number in the file; the header is 1. */
    public int line() {
        return line;
    }

    /** The first cells, to recognise the row by; never a level of somebody. */
    public String start() {
        String start = String.join(" · ", cells.subList(0, Math.min(2, cells.size())));
        return Written.cut(Written.tidy(start, 120), 120);
    }

    public List<Fault> faults() {
        return faults;
    }

    public boolean isSound() {
        return faults.isEmpty();
    }

    public void fault(String column, String key, Object... arguments) {
        faults.add(Fault.at(column, key, arguments));
    }

    /** What somebody should look at, though nothing is wrong in itself: the row is taken over. */
    public List<Fault> warnings() {
        return warnings;
    }

    public void warn(String column, String key, Object... arguments) {
        warnings.add(Fault.at(column, key, arguments));
    }

    /** What a column that the file doesn't have is read as: what is there already. */
    public void orElse(Map<String, String> now) {
        otherwise = now;
    }

    /** What stands in the cell as it is kept: letters in one piece, nothing unseen around it; "" when nothing does. */
    public String cell(String column) {
        Integer position = positions.get(column);
        if (position == null) return otherwise.getOrDefault(column, "");
        return position >= cells.size() ? "" : Written.tidy(cells.get(position));
    }

    /** A text that must be there. */
    public String text(String column, int max) {
        String text = optionalText(column, max);
        if (text == null && isSoundAt(column)) fault(column, "import.cell.missing");
        return text;
    }

    /** A text, or null where the cell is empty. */
    public String optionalText(String column, int max) {
        String text = Written.tidy(cell(column), max);
        int length = Written.length(text);
        if (length > max) {
            fault(column, "import.cell.tooLong", max, length);
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** An e-mail address that must be there. */
    public String mail(String column, int max) {
        String mail = text(column, max);
        if (mail != null && !Links.isMail(mail)) fault(column, "import.cell.noAddress", shortened(mail));
        return mail;
    }

    public LocalDate date(String column) {
        return date(column, Horizon.FIRST_DAY, Horizon.LAST_DAY);
    }

    /** A day within narrower bounds than those of all days: only these are named to whoever wrote another. */
    public LocalDate date(String column, LocalDate first, LocalDate last) {
        return isMissing(column) ? null : day(column, first, last);
    }

    public LocalDate optionalDate(String column) {
        return day(column, Horizon.FIRST_DAY, Horizon.LAST_DAY);
    }

    private LocalDate day(String column, LocalDate first, LocalDate last) {
        String text = cell(column);
        if (text.isEmpty()) return null;
        Days read = Days.read(text);
        LocalDate day = read.day();
        if (day == null) fault(column, read.fault(), shortened(text));
        else if (day.isBefore(first) || day.isAfter(last))
            fault(column, "import.cell.dateRange", shortened(text), first, last);
        else return day;
        return null;
    }

    /** The last day of something, or null when it has none: the cell is empty, or says so with the year 9999. */
    public LocalDate lastDay(String column) {
        return lastDay(column, Horizon.FIRST_DAY, Horizon.LAST_DAY);
    }

    public LocalDate lastDay(String column, LocalDate first, LocalDate last) {
        return isOpenEnd(column) ? null : day(column, first, last);
    }

    /** Whether the cell says that there is no last day. */
    public boolean isOpenEnd(String column) {
        return Days.read(cell(column)).isOpenEnd();
    }

    public Integer number(String column, int low, int high) {
        return isMissing(column) ? null : optionalNumber(column, low, high);
    }

    public Integer optionalNumber(String column, int low, int high) {
        BigDecimal number = Figures.read(this, column, low, high, 0);
        return number == null ? null : number.intValueExact();
    }

    /** A number with at most this many decimals, behind a point or a comma. */
    public BigDecimal decimal(String column, int low, int high, int decimals) {
        return isMissing(column) ? null : Figures.read(this, column, low, high, decimals);
    }

    /** As {@link #decimal}; further decimals (a formula in a spreadsheet has fifteen) are rounded away. */
    public BigDecimal rounded(String column, int low, int high, int decimals) {
        BigDecimal number = decimal(column, low, high, Figures.MOST_DECIMALS);
        return number == null ? null : number.setScale(decimals, RoundingMode.HALF_UP);
    }

    public boolean truth(String column) {
        String text = cell(column).toLowerCase(Locale.ROOT);
        if (isMissing(column) || YES.contains(text)) return !text.isEmpty();
        if (!NO.contains(text)) fault(column, "import.cell.noTruth", shortened(text));
        return false;
    }

    public <E extends Enum<E>> E one(String column, Class<E> type) {
        return isMissing(column) ? null : optionalOne(column, type);
    }

    public <E extends Enum<E>> E optionalOne(String column, Class<E> type) {
        String text = cell(column);
        if (text.isEmpty()) return null;
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) return constant;
        }
        String known = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        fault(column, "import.cell.notOne", shortened(text), known);
        return null;
    }

    /** What a code in the cell stands for. */
    public <T> T known(String column, Map<String, T> all) {
        return known(column, Known.byCode(all));
    }

    public <T> T optionalKnown(String column, Map<String, T> all) {
        return optionalKnown(column, Known.byCode(all));
    }

    <T> T known(String column, Known<T> all) {
        return isMissing(column) ? null : optionalKnown(column, all);
    }

    <T> T optionalKnown(String column, Known<T> all) {
        String text = cell(column);
        if (text.isEmpty()) return null;
        T found = all.find(text);
        if (found == null) {
            String known = Zeros.otherwise(text, all.codes());
            if (known == null) fault(column, "import.cell.unknown", shortened(text));
            else fault(column, "import.cell.unknownZeros", shortened(text), known);
        }
        return found;
    }

    /** The parts between bars; none when the cell is empty. */
    public List<String> parts(String column) {
        return Arrays.stream(cell(column).split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private boolean isMissing(String column) {
        boolean missing = cell(column).isEmpty();
        if (missing) fault(column, "import.cell.missing");
        return missing;
    }

    boolean isSoundAt(String column) {
        return faults.stream().noneMatch(fault -> column.equals(fault.column()));
    }

    static String shortened(String text) {
        return Written.cut(text, 60);
    }
}
