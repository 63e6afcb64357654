package nl.vaardig.steering.alert;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.who.CurrentUser;
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
                    "CRITICAL_GAP, TALK, AGREEMENT, REFUSAL, OBJECTION, PROOF, EXPIRING, NOT_ASSESSED or LAST_HOLDER; the first when left out",
            example = "EXPIRING")
    String kind;

    @QueryParam("skill")
    @Parameter(description = "Only about this skill", example = "31")
    String skill;

    @QueryParam("days")
    @Parameter(description = "How far ahead to tell of levels that expire, 1 to 365", example = "60")
    String days;

    /** The widest that the user's roles open when nothing is asked for. @throws NotThere for a view none of them opens */
    static Whose whose(String sent, CurrentUser user) {
        List<Whose> open = Whose.openTo(user);
        Whose asked = Asked.oneOf(Whose.class, sent, "whose");
        if (open.isEmpty() || asked != null && !open.contains(asked)) throw new NotThere();
        return asked == null ? open.get(open.size() - 1) : asked;
    }

    /** Whether nothing in particular is asked for: then all kinds are shown beside each other. */
    boolean isOverview() {
        return isBlank(kind) && isBlank(skill);
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }

    /**
     * @throws BadField for what can't be read
     * @throws NotThere for a view that none of the user's roles opens
     */
    AlertAsk read(CurrentUser user) {
        Whose seen = whose(whose, user);
        AlertKind which = Asked.oneOf(AlertKind.class, kind, "kind");
        if (which != null && !which.isFor(seen)) throw new NotThere();
        Integer ahead = Asked.number(days, "days");
        if (ahead != null && (ahead < 1 || ahead > AlertAsk.MOST_DAYS)) {
            throw new BadField("days", "alert.days.range", AlertAsk.MOST_DAYS);
        }
        return new AlertAsk(
                seen,
                which == null ? AlertKind.CRITICAL_GAP : which,
                Asked.id(skill, "skill"),
                ahead == null ? AlertAsk.DAYS : ahead);
    }
}
