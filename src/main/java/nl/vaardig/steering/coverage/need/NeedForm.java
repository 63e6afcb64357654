package nl.vaardig.steering.coverage.need;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.skills.framework.Skill;

/** The fields of the form as typed, so that nothing is lost when one of them is wrong. */
public record NeedForm(String department, String skill, String level, String people, String from, String until) {

    static NeedForm empty(String department, String skill, LocalDate today) {
        return new NeedForm(
                department == null ? "" : department, skill == null ? "" : skill, "3", "2", today.toString(), "");
    }

    static NeedForm of(CoverageNeed need) {
        return new NeedForm(
                need.department().id().toString(),
                need.skill().id().toString(),
                String.valueOf(need.level()),
                String.valueOf(need.people()),
                need.validFrom().toString(),
                need.validUntil() == null ? "" : need.validUntil().toString());
    }

    static NeedForm of(MultivaluedMap<String, String> sent) {
        return new NeedForm(
                text(sent, "department"),
                text(sent, "skill"),
                text(sent, "level"),
                text(sent, "people"),
                text(sent, "from"),
                text(sent, "until"));
    }

    /** Empty when something is wrong; the check then has what. */
    Optional<NeedWish> read(FormCheck check, Function<Long, Optional<Skill>> skills) {
        check.named("department", "coverage.need.department")
                .named("skill", "coverage.skill")
                .named("level", "coverage.level")
                .named("people", "coverage.needed")
                .named("from", "coverage.from")
                .named("until", "coverage.until");
        Long in = id(check, "department", department);
        Long of = id(check, "skill", skill);
        int at = of == null ? 1 : check.number("level", level, 1, top(of, check, skills));
        int number = check.number("people", people, 1, CoverageNeed.MOST_PEOPLE);
        Optional<LocalDate> first = check.date("from", from);
        Optional<LocalDate> last = until.isEmpty() ? Optional.empty() : check.date("until", until);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get()))
            check.refuse("until", "rule.coverageNeed.endBeforeStart");
        if (check.failed()) return Optional.empty();
        return Optional.of(new NeedWish(in, of, at, number, first.orElseThrow(), last.orElse(null)));
    }

    /** How far levels go is the skill's to say: without one there is nothing to say of a level. */
    private static int top(long id, FormCheck check, Function<Long, Optional<Skill>> skills) {
        Optional<Skill> skill = skills.apply(id);
        if (skill.isEmpty()) check.refuse("skill", "form.choice");
        return skill.map(Skill::topLevel).orElse(Integer.MAX_VALUE);
    }

    private static Long id(FormCheck check, String field, String value) {
        if (value.matches("\\d{1,18}")) return Long.valueOf(value);
        check.refuse(field, "form.choice");
        return null;
    }

    private static String text(MultivaluedMap<String, String> sent, String field) {
        String value = sent.getFirst(field);
        return value == null ? "" : value.strip();
    }
}
