package nl.vaardig.inventory.round.run;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.vaardig.inventory.rating.Round;
import nl.vaardig.inventory.round.QuestionChoice;
import nl.vaardig.inventory.round.Questions;
import nl.vaardig.inventory.round.Reminders;
import nl.vaardig.inventory.round.Window;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;

/**
 * A round as somebody wants it. A file has only its name and its days.
 *
 * @param byItself   opens on its first day without anybody doing anything
 * @param invitation what people read with the invitation, may be empty
 */
public record RoundWish(
        Bilingual name,
        Window window,
        boolean byItself,
        Audience audience,
        Questions questions,
        Bilingual invitation,
        Reminders reminders) {

    /** Null when something can't be used; whether departments and job roles are there, {@link Rounds} says. */
    public static RoundWish read(Sent sent) {
        Bilingual name = name(sent);
        Window window = window(sent);
        boolean byItself = sent.truth("opensByItself");
        Audience audience = new Audience(
                sent.allKnown("departments", Known.byId(id -> id)),
                sent.allKnown("jobRoles", Known.byId(id -> id)),
                sent.allKnown("populations", Known.of(Population.class)));
        Questions questions = questions(sent);
        Bilingual invitation = sent.optionalBoth("invitation", RoundPlan.INVITATION);
        Reminders reminders = reminders(sent);
        return sent.isSound()
                ? new RoundWish(name, window, byItself, audience, questions, invitation, reminders)
                : null;
    }

    static Bilingual name(Said said) {
        return said.both("name", Round.LONGEST_NAME);
    }

    static Window window(Said said) {
        LocalDate first = said.date("opensOn");
        LocalDate last = said.date("closesOn");
        return first == null || last == null ? null : said.ruled("closesOn", () -> new Window(first, last));
    }

    /** The day belongs to one choice only; said beside another it is left out. */
    private static Questions questions(Sent sent) {
        QuestionChoice choice = sent.one("questions", QuestionChoice.class);
        if (choice != QuestionChoice.OLDER_THAN) return new Questions(choice, null);
        LocalDate day = sent.date("ratedBefore");
        return day == null ? null : Questions.olderThan(day);
    }

    /** A program sends a list, a form one text with commas. */
    private static Reminders reminders(Sent sent) {
        List<String> days = sent.typedAll("reminders").stream()
                .flatMap(typed -> Stream.of(typed.split("[,;\\s]+")))
                .filter(day -> !day.isEmpty())
                .toList();
        if (days.stream().allMatch(day -> day.matches("-?\\d{1,4}")))
            return sent.ruled(
                    "reminders",
                    () -> new Reminders(days.stream().map(Integer::valueOf).toList()));
        sent.fault("reminders", "round.form.remindersWrong");
        return null;
    }
}
