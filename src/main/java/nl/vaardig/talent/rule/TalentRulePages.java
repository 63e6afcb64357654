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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.vaardig.competence.ScaleLevel;
import nl.vaardig.competence.Skill;
import nl.vaardig.competence.Skills;
import nl.vaardig.organisation.JobRole;
import nl.vaardig.organisation.JobRoles;
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.FormAnswer;
import nl.vaardig.platform.Page;
import nl.vaardig.platform.Role;
import nl.vaardig.talent.Studies;
import nl.vaardig.talent.workforce.TalentCriteria;
import nl.vaardig.talent.workforce.TalentRule;
import nl.vaardig.talent.workforce.Workforce;
import nl.vaardig.talent.workforce.Workforces;

/** Laying down who counts as digital talent, with a look at what it means before it is saved. */
@Path("/admin/digital-talent")
@RequestScoped
public class TalentRulePages {

    private static final String DRAFT = "draft";

    /**
     * @param changed the draft is not what is saved
     * @param saved   just saved: the query of the draft that brings the former rule back; else null
     */
    public record RulePage(
            RuleDraft draft,
            RulePreview preview,
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
        RuleDraft draft = RuleDraft.read(form, jobRoles.all(), skills.all());
        if (!draft.isUsable()) return FormAnswer.again(page(form, null));
        String former = RuleDraft.of(rule.criteria()).query();
        rule.replace(draft.criteria());
        String place = "/admin/digital-talent?saved=" + URLEncoder.encode(former, StandardCharsets.UTF_8);
        return FormAnswer.goTo(place);
    }

    private Page page(MultivaluedMap<String, String> sent, String former) {
        List<JobRole> allRoles = jobRoles.all();
        List<Skill> allSkills = skills.all();
        TalentCriteria saved = rule.criteria();
        RuleDraft draft = sent == null ? RuleDraft.of(saved) : RuleDraft.read(sent, allRoles, allSkills);
        return new Page(
                "talent/rule.jte",
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

    private RulePreview preview(TalentCriteria saved, TalentCriteria draft) {
        Workforce workforce = workforces.read(draft, false);
        return RulePreview.of(
                workforce.spells(),
                workforce.today(),
                new RulePreview.Side(saved, rule.reached(saved)),
                new RulePreview.Side(draft, workforce.reached()),
                studies.hiding());
    }

    private boolean mayChange() {
        return request.user().has(Role.ADMINISTRATOR);
    }
}
