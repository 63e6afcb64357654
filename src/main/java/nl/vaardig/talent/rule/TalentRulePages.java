package nl.vaardig.talent.rule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.JobRoles;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.skills.scale.ScaleLevel;
import nl.vaardig.talent.flow.Studies;
import nl.vaardig.talent.workforce.TalentCriteria;
import nl.vaardig.talent.workforce.TalentRule;
import nl.vaardig.talent.workforce.Workforce;
import nl.vaardig.talent.workforce.Workforces;

/** Laying down who counts as digital talent, with a look at what it means before it is saved. */
@Path("/admin/digital-talent")
@StandsUnder({"/admin", "/talent"})
@RequestScoped
public class TalentRulePages {

    private static final String DRAFT = "draft";

    /**
     * @param changed the draft is not what is saved
     * @param saved   just saved: the query of the draft that brings the former rule back; else null
     */
    public record RulePage(
            TalentDraft draft,
            TalentRulePreview preview,
            List<JobRole> roles,
            List<Skill> skills,
            Map<Long, List<ScaleLevel>> levels,
            boolean mayChange,
            boolean changed,
            String saved) {}

    @Inject
    TalentRule rule;

    @Inject
    Workforces workforces;

    @Inject
    Studies studies;

    @Inject
    JobRoles jobRoles;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @Context
    UriInfo uri;

    @GET
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Page page() {
        MultivaluedMap<String, String> sent = uri.getQueryParameters();
        boolean drafting = sent.containsKey(DRAFT) && mayChange();
        return page(drafting ? sent : null, sent.getFirst("saved"));
    }

    @POST
    @RolesAllowed("ADMINISTRATOR")
    public Response save(MultivaluedMap<String, String> form) {
        // The page's own form says so: one that was cut short would else mean that nobody counts.
        if (!form.containsKey(DRAFT)) return FormAnswer.again(page(null, null));
        TalentDraft draft = read(form, jobRoles.all(), skills.all());
        if (!draft.fields().isSound()) return FormAnswer.again(page(form, null));
        String former = TalentDraft.of(rule.criteria()).query();
        rule.replace(draft.criteria());
        return FormAnswer.goTo(new Address("/admin/digital-talent").with("saved", former));
    }

    private Page page(MultivaluedMap<String, String> sent, String former) {
        List<JobRole> allRoles = jobRoles.all();
        List<Skill> allSkills = skills.all();
        TalentCriteria saved = rule.criteria();
        TalentDraft draft = sent == null ? TalentDraft.of(saved) : read(sent, allRoles, allSkills);
        return new Page(
                "rule/rule.jte",
                new RulePage(
                        draft,
                        preview(saved, draft.criteria()),
                        allRoles,
                        allSkills,
                        skills.levels(),
                        mayChange(),
                        !saved.equals(draft.criteria()),
                        former));
    }

    private TalentDraft read(MultivaluedMap<String, String> sent, List<JobRole> allRoles, List<Skill> allSkills) {
        return TalentDraft.read(Sent.form(sent, request.language()), allRoles, allSkills);
    }

    private TalentRulePreview preview(TalentCriteria saved, TalentCriteria draft) {
        Workforce workforce = workforces.read(draft, false);
        return TalentRulePreview.of(
                workforce.spells(),
                workforce.today(),
                new TalentRulePreview.Side(saved, rule.reached(saved)),
                new TalentRulePreview.Side(draft, workforce.reached()),
                studies.hiding());
    }

    private boolean mayChange() {
        return request.user().has(Role.ADMINISTRATOR);
    }
}
