package nl.vaardig.inventory.round.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vaardig.inventory.round.QuestionChoice;
import nl.vaardig.inventory.round.Questions;
import nl.vaardig.inventory.round.Reminders;
import nl.vaardig.inventory.round.Window;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.words.Bilingual;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round as the API is sent it. */
@Schema(
        requiredProperties = {"name", "opensOn", "closesOn", "questions"},
        name = "NewRound")
public record RoundBody(
        @Schema(examples = "{\"nl\": \"Voorjaarsronde\", \"en\": \"Spring round\"}") Bilingual name,
        @Schema(description = "First day", examples = "2027-03-01") LocalDate opensOn,
        @Schema(description = "Last day", examples = "2027-03-21") LocalDate closesOn,
        @Schema(description = "Opens on its first day by itself", examples = "true") Boolean opensByItself,
        @Schema(description = "Ids of departments, each with all below it; left out: all", examples = "[3]")
                Set<Long> departments,
        @Schema(description = "Ids of job roles; left out: all", examples = "[12]") Set<Long> jobRoles,
        @Schema(description = "Left out: all", examples = "[\"ICT\"]") Set<Population> populations,
        @Schema(description = "Which skills of the profile are asked", examples = "CRITICAL") QuestionChoice questions,
        @Schema(description = "With OLDER_THAN only: rated before this day, or never") LocalDate ratedBefore,
        @Schema(description = "What people read with the invitation") Bilingual invitation,
        @Schema(description = "Days before closing, at most five", examples = "[7, 1]") List<Integer> reminders) {

    public static RoundWish read(RoundBody sent) {
        Asked.present(sent, "body");
        return new RoundWish(
                text(Asked.present(sent.name, "name"), RoundForm.NAME, true, "name"),
                new Window(Asked.present(sent.opensOn, "opensOn"), Asked.present(sent.closesOn, "closesOn")),
                Boolean.TRUE.equals(sent.opensByItself),
                new Audience(orNone(sent.departments), orNone(sent.jobRoles), orNone(sent.populations)),
                new Questions(Asked.present(sent.questions, "questions"), sent.ratedBefore),
                sent.invitation == null
                        ? new Bilingual("", "")
                        : text(sent.invitation, RoundForm.INVITATION, false, "invitation"),
                new Reminders(sent.reminders == null ? List.of() : sent.reminders));
    }

    private static Bilingual text(Bilingual text, int most, boolean needed, String field) {
        for (String one : List.of(text.nl(), text.en())) {
            if (needed && one.isBlank()) throw new BadField(field, "form.missing");
            if (one.length() > most) throw new BadField(field, "form.tooLong", most, one.length());
        }
        return text;
    }

    private static <T> Set<T> orNone(Set<T> values) {
        return values == null ? Set.of() : values;
    }
}
