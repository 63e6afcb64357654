package nl.vaardig.platform.said;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.BadFields;
import nl.vaardig.platform.time.Days;
import nl.vaardig.platform.time.Horizon;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Decimals;
import nl.vaardig.platform.words.Written;

/**
 * The fields of a form as they were typed, or those of a request as a program sent them. A form is shown again with it,
 * so that nothing is lost; a program is told of all its bad fields by {@link #mustBeSound}.
 */
public final class Sent implements Said {

    private final Values values;
    private final String language;
    private final Faults faults;

    private Sent(Values values, String language) {
        this.values = values;
        this.language = language;
        this.faults = new Faults(language);
    }

    /** @param language of who typed */
    public static Sent form(MultivaluedMap<String, String> fields, String language) {
        return new Sent(Values.typed(fields), language);
    }

    /** A form that nobody has typed in yet; {@link #with} fills it. */
    public static Sent blank() {
        return new Sent(Values.typed(Map.of()), "nl");
    }

    /**
     * @param request a record: its components are the fields, {@code skillId} is the field {@code skill}
     * @throws BadField when nothing was sent
     */
    public static Sent json(Record request) {
        if (request == null) throw new BadField("body", "form.missing");
        return new Sent(new Values(Components.of(request), false), "en");
    }

    /** What a program's request says of a noun. @throws BadFields with all that is wrong */
    public static <T> T read(Record request, Function<Sent, T> reading) {
        Sent sent = json(request);
        T read = reading.apply(sent);
        sent.mustBeSound();
        return read;
    }

    /** What a field is called on the screen (a key), so that a list of errors says which one is meant. */
    public Sent named(String field, String key, Object... arguments) {
        faults.name(field, key, arguments);
        return this;
    }

    /** This field with something else in it; null empties it. */
    public Sent with(String field, Object value) {
        values.put(field, value == null ? List.of() : List.of(value.toString()));
        return this;
    }

    /** This choice too, in a field with many. */
    public Sent add(String field, Object value) {
        return withAll(
                field, Stream.concat(typedAll(field).stream(), Stream.of(value)).toList());
    }

    /** This text in its two fields, {@code name-nl} and {@code name-en}. */
    public Sent withBoth(String field, Bilingual text) {
        return with(field + "-nl", text.nl()).with(field + "-en", text.en());
    }

    /** These choices of a field with many. */
    public Sent withAll(String field, Collection<?> chosen) {
        values.put(field, chosen.stream().map(String::valueOf).toList());
        return this;
    }

    /** As it was typed, to be shown again; empty when nothing was. */
    public String typed(String field) {
        return values.first(field);
    }

    /** All that was typed or ticked under that name. */
    public List<String> typedAll(String field) {
        return values.all(field);
    }

    public boolean has(String field, Object value) {
        return typedAll(field).contains(String.valueOf(value));
    }

    @Override
    public boolean isSound() {
        return faults.all().isEmpty();
    }

    @Override
    public boolean isSoundAt(String field) {
        return faults.noneAt(values.name(field));
    }

    @Override
    public boolean isSaid(String field) {
        return !typed(field).isEmpty();
    }

    @Override
    public void fault(String field, String key, Object... arguments) {
        faults.add(new BadField(values.name(field), key, arguments));
    }

    /** What was done; null when a field can't be used, if only because of what is there, such as a code that another one has. */
    public <T> T tried(Supplier<T> act) {
        if (!isSound()) return null;
        try {
            return act.get();
        } catch (BadField e) {
            fault(e.field(), e.key(), e.arguments());
            return null;
        }
    }

    /** @throws BadFields with all that is wrong */
    public void mustBeSound() {
        if (!isSound()) throw new BadFields(faults.all());
    }

    /** Field → what is wrong with it, in the language of who typed and in the order of reading. */
    public Map<String, String> errors() {
        return faults.told();
    }

    @Override
    public String optionalText(String field, int max) {
        String text = Written.tidy(typed(field), max);
        int length = Written.length(text);
        if (length <= max) return text.isEmpty() ? null : text;
        fault(field, "form.tooLong", max, length);
        return null;
    }

    @Override
    public Bilingual both(String field, int max) {
        return bilingual(field, (each, most) -> text(each, most), max);
    }

    @Override
    public Bilingual optionalBoth(String field, int max) {
        return bilingual(
                field,
                (each, most) -> Optional.ofNullable(optionalText(each, most)).orElse(""),
                max);
    }

    private Bilingual bilingual(String field, BiFunction<String, Integer, String> read, int max) {
        String nl = read.apply(field + "-nl", max);
        String en = read.apply(field + "-en", max);
        return nl == null || en == null ? null : new Bilingual(nl, en);
    }

    @Override
    public Integer optionalNumber(String field, int low, int high) {
        Integer number = values.whole(field, low, high);
        if (number == null && isSaid(field)) fault(field, "form.number", low, high);
        return number;
    }

    @Override
    public Integer year(String field, int first, int last) {
        Integer year = values.whole(field, first, last);
        if (year == null) fault(field, "form.number", String.valueOf(first), String.valueOf(last));
        return year;
    }

    @Override
    public BigDecimal optionalDecimal(String field, int low, int high, int decimals) {
        if (!isSaid(field)) return null;
        BigDecimal number = Decimals.read(typed(field), language)
                .filter(one -> one.stripTrailingZeros().scale() <= decimals
                        && one.compareTo(BigDecimal.valueOf(low)) >= 0
                        && one.compareTo(BigDecimal.valueOf(high)) <= 0)
                .orElse(null);
        if (number == null) fault(field, "form.decimal", low, high, decimals);
        return number;
    }

    @Override
    public LocalDate optionalDate(String field) {
        if (!isSaid(field)) return null;
        LocalDate day = Days.read(typed(field)).orElse(null);
        if (day == null) fault(field, "form.date");
        if (day == null || Horizon.holds(day)) return day;
        fault(field, "form.dateRange", Horizon.FIRST_DAY, Horizon.LAST_DAY);
        return null;
    }

    @Override
    public <E extends Enum<E>> E optionalOne(String field, Class<E> type) {
        return optionalKnown(field, Known.of(type));
    }

    @Override
    public <T> T optionalKnown(String field, Known<T> all) {
        if (!isSaid(field)) return null;
        T found = all.find(typed(field));
        if (found == null) fault(field, "form.choice");
        return found;
    }

    /** What each of the references under that name stands for; none when nothing was said. */
    public <T> Set<T> allKnown(String field, Known<T> all) {
        Set<T> found = new LinkedHashSet<>();
        for (String reference : typedAll(field)) {
            if (reference.isBlank()) continue;
            T one = all.find(reference);
            if (one == null) fault(field, "form.choice");
            else found.add(one);
        }
        return found;
    }

    /** "on" is what a ticked box sends. */
    @Override
    public boolean truth(String field) {
        String typed = typed(field);
        boolean yes = typed.equals("true") || typed.equals("on");
        if (!yes && !typed.isEmpty() && !typed.equals("false")) fault(field, "form.choice");
        return yes;
    }
}
