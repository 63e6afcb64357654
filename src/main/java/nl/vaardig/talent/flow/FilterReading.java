package nl.vaardig.talent.flow;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.time.Days;
import nl.vaardig.talent.workforce.Period;
import nl.vaardig.talent.workforce.PeriodUnit;
import nl.vaardig.talent.workforce.TalentAsk;
import nl.vaardig.talent.workforce.TalentGroup;
import nl.vaardig.talent.workforce.TalentScope;

/** Reads filters field by field. What can't be used is remembered with its field, and the default stands in for it. */
final class FilterReading {

    private static final int YEARS_BACK = 5;
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final int MOST_PERIODS = 80;

    private final TalentQuery query;
    private final Known known;
    private final Map<String, BadField> errors = new LinkedHashMap<>();

    /**
     * What filters are read against.
     *
     * @param firstKnownEnd the first day for which leavers are on record, or null
     * @param individuals   false for readers who may not see people: no two filters at once, and whole quarters only
     */
    record Known(
            DepartmentTree tree,
            Map<Population, Set<Long>> rolesOf,
            LocalDate today,
            LocalDate firstKnownEnd,
            boolean individuals) {}

    FilterReading(TalentQuery query, Known known) {
        this.query = query;
        this.known = known;
    }

    /** By field, in the order of the form; empty when all could be used. */
    Map<String, BadField> errors() {
        return errors;
    }

    TalentAsk read() {
        TalentScope scope = scope();
        PeriodUnit unit = choice(PeriodUnit.values(), query.unit, PeriodUnit.YEAR, "unit");
        Period period = period(unit);
        boolean voluntary = isTrue(query.voluntary);
        return new TalentAsk(period, unit, scope, group(), voluntary, dayOrNull(query.at));
    }

    private TalentScope scope() {
        Long department = department();
        Population population = choice(Population.values(), query.population, null, "population");
        if (!known.individuals() && department != null && population != null) {
            wrong("population", "flow.filter.one");
            population = null;
        }
        return new TalentScope(
                department,
                department == null ? Set.of() : known.tree().withAllBelow(department),
                population,
                population == null ? Set.of() : known.rolesOf().getOrDefault(population, Set.of()));
    }

    private Long department() {
        if (isEmpty(query.departmentId)) return null;
        try {
            long id = Long.parseLong(query.departmentId.strip());
            if (known.tree().node(id).isPresent()) return id;
        } catch (NumberFormatException e) {
            // the same answer as for a department that isn't there
        }
        wrong("departmentId", "flow.filter.department");
        return null;
    }

    private TalentGroup group() {
        if (isEmpty(query.group)) return TalentGroup.ALL;
        return TalentGroup.of(query.group.strip()).orElseGet(() -> {
            wrong("group", "flow.filter.choice");
            return TalentGroup.ALL;
        });
    }

    private Period period(PeriodUnit unit) {
        LocalDate until = day(query.until, known.today(), "until");
        if (until.isAfter(known.today())) {
            wrong("until", "flow.filter.future");
            until = known.today();
        }
        LocalDate standard = standardFrom(until);
        LocalDate from = day(query.from, standard, "from");
        String problem = problem(from, until, unit);
        if (problem != null) {
            wrong("from", problem);
            from = standard;
        }
        if (!known.individuals()) mustBeWholeQuarters(from, until);
        return new Period(from, until);
    }

    private static String problem(LocalDate from, LocalDate until, PeriodUnit unit) {
        if (from.isAfter(until)) return "flow.filter.order";
        if (from.isBefore(EARLIEST)) return "flow.filter.early";
        return unit.split(new Period(from, until)).size() > MOST_PERIODS ? "flow.filter.long" : null;
    }

    private LocalDate standardFrom(LocalDate until) {
        LocalDate back = LocalDate.of(until.getYear() - YEARS_BACK, 1, 1);
        LocalDate first = known.firstKnownEnd();
        LocalDate whole = first == null || !first.isAfter(back) ? back : LocalDate.of(first.getYear() + 1, 1, 1);
        return whole.isAfter(until) ? LocalDate.of(until.getYear(), 1, 1) : whole;
    }

    private void mustBeWholeQuarters(LocalDate from, LocalDate until) {
        if (!PeriodUnit.QUARTER.around(from).start().equals(from)) wrong("from", "flow.filter.quarterStart");
        boolean whole = PeriodUnit.QUARTER.around(until).end().equals(until);
        if (!whole && !until.equals(known.today())) wrong("until", "flow.filter.quarterEnd");
    }

    private LocalDate day(String text, LocalDate otherwise, String field) {
        LocalDate day = dayOrNull(text);
        if (day == null && !isEmpty(text)) wrong(field, "flow.filter.date");
        return day == null ? otherwise : day;
    }

    private static LocalDate dayOrNull(String text) {
        return Days.read(text).orElse(null);
    }

    private <E extends Enum<E>> E choice(E[] values, String text, E otherwise, String field) {
        if (isEmpty(text)) return otherwise;
        String name = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    wrong(field, "flow.filter.choice");
                    return otherwise;
                });
    }

    private boolean isTrue(String text) {
        if (isEmpty(text) || text.equals("false")) return false;
        if (!text.equals("true")) wrong("voluntary", "flow.filter.choice");
        return text.equals("true");
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }

    private void wrong(String field, String key) {
        errors.putIfAbsent(field, new BadField(field, key));
    }
}
