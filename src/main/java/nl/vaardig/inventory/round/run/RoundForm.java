package nl.vaardig.inventory.round.run;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vaardig.inventory.round.QuestionChoice;
import nl.vaardig.inventory.round.Questions;
import nl.vaardig.inventory.round.Reminders;
import nl.vaardig.inventory.round.Window;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.words.Bilingual;

/** The fields of the form as typed, so that nothing is lost when one of them is wrong. */
public record RoundForm(
        String nameNl,
        String nameEn,
        String opensOn,
        String closesOn,
        boolean byItself,
        Set<String> departments,
        Set<String> jobRoles,
        Set<String> populations,
        String choice,
        String before,
        String invitationNl,
        String invitationEn,
        String reminders) {

    static final int NAME = 160;
    static final int INVITATION = 2000;

    /** Two weeks from today, with a reminder a week and a day before the end. */
    static RoundForm empty(LocalDate today) {
        return new RoundForm(
                "",
                "",
                today.toString(),
                today.plusWeeks(2).toString(),
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                QuestionChoice.ALL_OF_PROFILE.name(),
                "",
                "",
                "",
                "7, 1");
    }

    static RoundForm of(RoundWish wish) {
        return new RoundForm(
                wish.name().nl(),
                wish.name().en(),
                wish.window().opensOn().toString(),
                wish.window().closesOn().toString(),
                wish.byItself(),
                texts(wish.audience().departments()),
                texts(wish.audience().jobRoles()),
                texts(wish.audience().populations()),
                wish.questions().choice().name(),
                wish.questions().before() == null
                        ? ""
                        : wish.questions().before().toString(),
                wish.invitation().nl(),
                wish.invitation().en(),
                wish.reminders().daysBeforeClosing().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")));
    }

    static RoundForm of(MultivaluedMap<String, String> sent) {
        return new RoundForm(
                text(sent, "name-nl"),
                text(sent, "name-en"),
                text(sent, "opensOn"),
                text(sent, "closesOn"),
                !text(sent, "byItself").isEmpty(),
                all(sent, "departments"),
                all(sent, "jobRoles"),
                all(sent, "populations"),
                text(sent, "choice"),
                text(sent, "before"),
                text(sent, "invitation-nl"),
                text(sent, "invitation-en"),
                text(sent, "reminders"));
    }

    /** Empty when something is wrong; the check then has what. */
    Optional<RoundWish> read(FormCheck check) {
        check.named("name", "round.form.name")
                .named("opensOn", "round.form.opensOn")
                .named("closesOn", "round.form.closesOn")
                .named("choice", "round.form.questions");
        Bilingual name = check.both("name", nameNl, nameEn, NAME);
        Optional<Window> window = window(check);
        Audience audience = new Audience(ids(departments, check), ids(jobRoles, check), populations(check));
        Optional<Questions> questions = questions(check);
        Bilingual invitation = new Bilingual(
                check.optional("invitation-nl", invitationNl, INVITATION),
                check.optional("invitation-en", invitationEn, INVITATION));
        Optional<Reminders> times = reminders(check);
        if (check.failed()) return Optional.empty();
        return Optional.of(new RoundWish(
                name,
                window.orElseThrow(),
                byItself,
                audience,
                questions.orElseThrow(),
                invitation,
                times.orElseThrow()));
    }

    private Optional<Window> window(FormCheck check) {
        Optional<LocalDate> first = check.date("opensOn", opensOn);
        Optional<LocalDate> last = check.date("closesOn", closesOn);
        if (first.isEmpty() || last.isEmpty()) return Optional.empty();
        return ruled(check, "closesOn", none -> new Window(first.get(), last.get()));
    }

    /** The day belongs to one choice only; typed beside another it is kept on the form and left out. */
    private Optional<Questions> questions(FormCheck check) {
        Optional<QuestionChoice> chosen = check.choice("choice", QuestionChoice.class, choice);
        if (chosen.isEmpty()) return Optional.empty();
        if (chosen.get() != QuestionChoice.OLDER_THAN) return Optional.of(new Questions(chosen.get(), null));
        return check.named("before", "round.form.before").date("before", before).map(Questions::olderThan);
    }

    private Optional<Reminders> reminders(FormCheck check) {
        List<Integer> days = new ArrayList<>();
        for (String part : reminders.split("[,;\\s]+")) {
            if (part.isEmpty()) continue;
            if (!part.matches("\\d{1,4}")) {
                check.refuse("reminders", "round.form.remindersWrong");
                return Optional.empty();
            }
            days.add(Integer.valueOf(part));
        }
        return ruled(check, "reminders", none -> new Reminders(days));
    }

    private static <T> Optional<T> ruled(FormCheck check, String field, Function<Void, T> make) {
        try {
            return Optional.of(make.apply(null));
        } catch (RuleRefused e) {
            check.refuse(field, e.key(), e.args());
            return Optional.empty();
        }
    }

    private static Set<Long> ids(Set<String> typed, FormCheck check) {
        boolean numbers = typed.stream().allMatch(value -> value.matches("\\d{1,18}"));
        if (!numbers) check.refuse("departments", "round.form.unknown");
        return numbers ? typed.stream().map(Long::valueOf).collect(Collectors.toSet()) : Set.of();
    }

    private Set<Population> populations(FormCheck check) {
        Set<Population> found = new HashSet<>();
        populations.forEach(
                typed -> check.choice("populations", Population.class, typed).ifPresent(found::add));
        return found;
    }

    private static Set<String> texts(Set<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all(MultivaluedMap<String, String> sent, String field) {
        return sent.get(field) == null ? Set.of() : Set.copyOf(new HashSet<>(sent.get(field)));
    }

    private static String text(MultivaluedMap<String, String> sent, String field) {
        String value = sent.getFirst(field);
        return value == null ? "" : value.strip();
    }
}
