package nl.vaardig.dashboard.alerts;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.vaardig.gap.alert.AlertKind;
import nl.vaardig.gap.alert.AlertQuestion;
import nl.vaardig.gap.alert.Whose;
import nl.vaardig.platform.Asked;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.CurrentUser;
import nl.vaardig.platform.NotThere;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which alerts are asked for, as it came in. */
public class AlertQuery {

    @QueryParam("whose")
    @Parameter(
            description = "ME, TEAM or EVERYONE, as your roles allow; the widest of them when left out",
            example = "TEAM")
    String whose;

    @QueryParam("kind")
    @Parameter(
            description =
                    "CRITICAL_GAP, TALK, AGREEMENT, OBJECTION, PROOF, EXPIRING, NOT_ASSESSED or LAST_HOLDER; the first when left out",
            example = "EXPIRING")
    String kind;

    @QueryParam("skill")
    @Parameter(description = "Only about this skill", example = "31")
    String skill;

    @QueryParam("days")
    @Parameter(description = "How far ahead to tell of levels that expire, 1 to 365", example = "60")
    String days;

    /**
     * @throws BadField for what can't be read
     * @throws NotThere for a view that none of the user's roles opens
     */
    AlertQuestion read(CurrentUser user) {
        List<Whose> open = Whose.openTo(user);
        Whose asked = Asked.oneOf(Whose.class, whose, "whose");
        if (open.isEmpty() || asked != null && !open.contains(asked)) throw new NotThere();
        AlertKind which = Asked.oneOf(AlertKind.class, kind, "kind");
        Whose seen = asked == null ? open.get(open.size() - 1) : asked;
        if (which != null && !which.isFor(seen)) throw new NotThere();
        Integer ahead = Asked.number(days, "days");
        if (ahead != null && (ahead < 1 || ahead > AlertQuestion.MOST_DAYS)) {
            throw new BadField("days", "alerts.days.range", AlertQuestion.MOST_DAYS);
        }
        return new AlertQuestion(
                seen,
                which == null ? AlertKind.CRITICAL_GAP : which,
                Asked.id(skill, "skill"),
                ahead == null ? AlertQuestion.DAYS : ahead);
    }
}
