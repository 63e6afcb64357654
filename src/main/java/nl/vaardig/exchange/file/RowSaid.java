package nl.vaardig.exchange.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.words.Bilingual;

/**
 * What a row says of a noun, under the names of its columns.
 *
 * @param columns field to column, for fields that are called otherwise in the file
 */
public record RowSaid(Row row, Map<String, String> columns) implements Said {

    /** A row whose columns are called as the fields are. */
    public RowSaid(Row row) {
        this(row, Map.of());
    }

    private String column(String field) {
        return columns.getOrDefault(field, field);
    }

    @Override
    public boolean isSound() {
        return row.isSound();
    }

    @Override
    public boolean isSoundAt(String field) {
        return row.isSoundAt(column(field));
    }

    @Override
    public boolean isSaid(String field) {
        return !row.cell(column(field)).isEmpty();
    }

    @Override
    public void fault(String field, String key, Object... arguments) {
        row.fault(column(field), key, arguments);
    }

    @Override
    public String text(String field, int max) {
        return row.text(column(field), max);
    }

    @Override
    public String optionalText(String field, int max) {
        return row.optionalText(column(field), max);
    }

    @Override
    public Bilingual both(String field, int max) {
        String nl = row.text(column(field) + "_nl", max);
        String en = row.text(column(field) + "_en", max);
        return nl == null || en == null ? null : new Bilingual(nl, en);
    }

    @Override
    public Bilingual optionalBoth(String field, int max) {
        String nl = row.optionalText(column(field) + "_nl", max);
        String en = row.optionalText(column(field) + "_en", max);
        return new Bilingual(nl == null ? "" : nl, en == null ? "" : en);
    }

    @Override
    public Integer number(String field, int low, int high) {
        return row.number(column(field), low, high);
    }

    @Override
    public Integer optionalNumber(String field, int low, int high) {
        return row.optionalNumber(column(field), low, high);
    }

    @Override
    public Integer year(String field, int first, int last) {
        return number(field, first, last);
    }

    @Override
    public BigDecimal optionalDecimal(String field, int low, int high, int decimals) {
        return Figures.read(row, column(field), low, high, decimals);
    }

    @Override
    public LocalDate date(String field) {
        return row.date(column(field));
    }

    @Override
    public LocalDate date(String field, LocalDate first, LocalDate last) {
        return row.date(column(field), first, last);
    }

    @Override
    public LocalDate optionalDate(String field) {
        return row.optionalDate(column(field));
    }

    @Override
    public LocalDate lastDay(String field) {
        return row.lastDay(column(field));
    }

    @Override
    public <E extends Enum<E>> E one(String field, Class<E> type) {
        return row.one(column(field), type);
    }

    @Override
    public <E extends Enum<E>> E optionalOne(String field, Class<E> type) {
        return row.optionalOne(column(field), type);
    }

    @Override
    public <T> T known(String field, Known<T> all) {
        return row.known(column(field), all);
    }

    @Override
    public <T> T optionalKnown(String field, Known<T> all) {
        return row.optionalKnown(column(field), all);
    }

    @Override
    public boolean truth(String field) {
        return row.truth(column(field));
    }
}
