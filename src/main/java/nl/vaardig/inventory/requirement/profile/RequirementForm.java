package nl.vaardig.inventory.requirement.profile;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.inventory.requirement.profile.RequirementForms.Fields;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.time.Horizon;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;

/** The fields of a requirement, as typed. */
public class RequirementForm {

    @FormParam("skill")
    String skill;

    @FormParam("level")
    @DefaultValue("")
    String level;

    @FormParam("importance")
    @DefaultValue("")
    String importance;

    @FormParam("from")
    @DefaultValue("")
    String from;

    @FormParam("reason-nl")
    @DefaultValue("")
    String reasonNl;

    @FormParam("reason-en")
    @DefaultValue("")
    String reasonEn;

    /** @param reason may be empty */
    record Wish(int level, int importance, LocalDate from, Bilingual reason) {}

    Fields fields() {
        return new Fields(level, importance, from, "", reasonNl, reasonEn);
    }

    /** What is wrong is in the check; that nothing begins in the past is for the door to say. */
    Wish read(Skill of, FormCheck check, LocalDate today) {
        return new Wish(
                check.number("level", level, 1, of.topLevel()),
                check.number("importance", importance, 1, 5),
                day(check, today),
                new Bilingual(
                        check.optional("reason-nl", reasonNl, Requirement.MOST_REASON),
                        check.optional("reason-en", reasonEn, Requirement.MOST_REASON)));
    }

    private LocalDate day(FormCheck check, LocalDate today) {
        LocalDate day = check.date("from", from).orElse(null);
        boolean isTooFar = day != null && day.isAfter(Horizon.of(today));
        if (isTooFar) check.refuse("from", "form.dateRange", today, Horizon.of(today));
        return day;
    }
}
