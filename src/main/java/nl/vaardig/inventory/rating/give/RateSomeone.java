package nl.vaardig.inventory.rating.give;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;

/** One rating about anybody: by its source it is one's own word, or that of the manager. */
@RequestScoped
public class RateSomeone {

    @Inject
    RateMyself rateMyself;

    @Inject
    RateMyTeam rateMyTeam;

    @Inject
    CurrentRequest request;

    /**
     * Records a level, valid today.
     *
     * @param employee null = oneself
     * @param note only with the manager's word
     * @return how many were recorded: 0 for the own level that one said last
     */
    int say(Long employee, long skill, RatingSource source, int level, String note) {
        Long me = request.user().employeeId();
        Long about = employee == null ? me : employee;
        if (source == RatingSource.SELF) {
            RuleRefused.unless(
                    request.user().has(Role.EMPLOYEE) && about != null && about.equals(me),
                    "rule.rating.ofYourselfOnly");
            return sayOfMyself(skill, level);
        }
        boolean agreed = source == RatingSource.AGREED;
        RuleRefused.unless(agreed || source == RatingSource.MANAGER, "rule.rating.byImportOnly");
        Asked.present(about, "employeeId");
        rateMyTeam.say(about, skill, level, agreed, note);
        return 1;
    }

    private int sayOfMyself(long skill, int level) {
        try {
            return rateMyself.say(Map.of(skill, level));
        } catch (BadField e) {
            // The door names the field as the form with many skills does.
            throw new BadField("level", e.key(), e.arguments());
        }
    }
}
