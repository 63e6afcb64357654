package nl.vaardig.inventory.round.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vaardig.inventory.round.QuestionChoice;
import nl.vaardig.organisation.jobrole.Population;
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
        @Schema(description = "Days before closing, at most five", examples = "[7, 1]") List<Integer> reminders) {}
