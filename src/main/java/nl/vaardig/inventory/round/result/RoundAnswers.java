package nl.vaardig.inventory.round.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vaardig.inventory.rating.Round;
import nl.vaardig.inventory.round.QuestionChoice;
import nl.vaardig.inventory.round.RoundState;
import nl.vaardig.inventory.round.Turnout;
import nl.vaardig.inventory.round.run.RoundWish;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.words.Bilingual;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API answers about rounds. */
public final class RoundAnswers {

    private RoundAnswers() {}

    /** Left out where the group is too small for the reader. */
    @Schema(name = "RoundTurnoutCount")
    public record Count(
            @Schema(description = "People who are asked anything", examples = "60") int people,
            @Schema(description = "Who answered something, or all", examples = "48") int started,
            @Schema(description = "Who answered everything", examples = "41") int done) {

        static Count of(Turnout turnout) {
            return turnout == null ? null : new Count(turnout.people(), turnout.started(), turnout.done());
        }
    }

    @Schema(name = "Round")
    public record Item(
            @Schema(examples = "7") long id,
            @Schema(examples = "ronde-2027-03-01") String code,
            Bilingual name,
            RoundState state,
            @Schema(examples = "2027-03-01") LocalDate opensOn,
            @Schema(examples = "2027-03-21") LocalDate closesOn,
            Count turnout) {

        static Item of(ReadRounds.Listed listed) {
            Round round = listed.round();
            return new Item(
                    round.id(),
                    round.code(),
                    round.name(),
                    RoundState.of(round),
                    round.opensOn(),
                    round.closesOn(),
                    Count.of(listed.turnout()));
        }
    }

    @Schema(name = "RoundPage")
    public record Rounds(List<Item> items, int page, int pageSize, long total) {}

    @Schema(name = "RoundDetail")
    public record Detail(
            @Schema(examples = "7") long id,
            @Schema(examples = "ronde-2027-03-01") String code,
            Bilingual name,
            RoundState state,
            LocalDate opensOn,
            LocalDate closesOn,
            @Schema(description = "Opens on its first day by itself") boolean opensByItself,
            @Schema(description = "Left out until it is closed") Instant closedAt,
            @Schema(description = "Ids, each with all below it; empty = all") Set<Long> departments,
            @Schema(description = "Ids; empty = all") Set<Long> jobRoles,
            @Schema(description = "Empty = all") Set<Population> populations,
            QuestionChoice questions,
            LocalDate ratedBefore,
            Bilingual invitation,
            @Schema(description = "Days before closing", examples = "[7, 1]") List<Integer> reminders) {

        static Detail of(Round round, RoundWish wish) {
            return new Detail(
                    round.id(),
                    round.code(),
                    round.name(),
                    RoundState.of(round),
                    round.opensOn(),
                    round.closesOn(),
                    round.isPlanned(),
                    round.closedAt(),
                    wish.audience().departments(),
                    wish.audience().jobRoles(),
                    wish.audience().populations(),
                    wish.questions().choice(),
                    wish.questions().before(),
                    wish.invitation(),
                    wish.reminders().daysBeforeClosing());
        }
    }
}
