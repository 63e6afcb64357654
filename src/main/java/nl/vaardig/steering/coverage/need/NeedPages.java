package nl.vaardig.steering.coverage.need;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.steering.matrix.cell.TeamMatrix;
import nl.vaardig.steering.matrix.cell.TeamPlaces;

/** Writing down whom a department needs, changing it, taking it away and putting it back. */
@Path("/coverage/needs")
@RequestScoped
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
public class NeedPages {

    /** @param need null for a new one; of an old one only the number and the last day can be changed */
    public record Model(
            CoverageNeed need, NeedForm fields, TeamPlaces places, List<Skill> skills, Map<String, String> errors) {

        public String address() {
            return need == null ? "/coverage/needs" : "/coverage/needs/" + need.id();
        }

        public String back() {
            return new Address("/coverage")
                    .with("department", fields.department())
                    .toString();
        }
    }

    @Inject
    CoverageNeeds needs;

    @Inject
    TeamMatrix matrix;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @GET
    @Path("new")
    public Page blank(@QueryParam("department") String department, @QueryParam("skill") String skill) {
        return form(null, NeedForm.empty(department, skill, LocalDate.now(clock)), Map.of());
    }

    @POST
    public Response create(MultivaluedMap<String, String> sent) {
        return save(null, NeedForm.of(sent), needs::add);
    }

    @GET
    @Path("{need: \\d+}")
    public Page change(@PathParam("need") long id) {
        CoverageNeed need = needs.get(id);
        return form(need, NeedForm.of(need), Map.of());
    }

    @POST
    @Path("{need: \\d+}")
    public Response change(@PathParam("need") long id, MultivaluedMap<String, String> sent) {
        CoverageNeed need = needs.get(id);
        NeedForm typed = NeedForm.of(sent);
        NeedForm fixed = NeedForm.of(need);
        NeedForm fields = new NeedForm(
                fixed.department(), fixed.skill(), fixed.level(), typed.people(), fixed.from(), typed.until());
        return save(need, fields, wish -> needs.change(id, wish.people(), wish.until()));
    }

    private Response save(CoverageNeed need, NeedForm fields, Function<NeedWish, CoverageNeed> act) {
        FormCheck check = new FormCheck(request.language());
        Optional<NeedWish> wish = fields.read(check, id -> need == null ? skill(id) : Optional.of(need.skill()));
        if (wish.isEmpty()) return FormAnswer.again(form(need, fields, check.errors()));
        try {
            return FormAnswer.goTo(coverageOf(act.apply(wish.get())));
        } catch (BadField e) {
            String message = Messages.in(request.language()).text(e.key(), e.arguments());
            return FormAnswer.again(form(need, fields, Map.of(e.field(), message)));
        }
    }

    @POST
    @Path("{need: \\d+}/removal")
    public Response remove(@PathParam("need") long id) {
        return FormAnswer.goTo(coverageOf(needs.remove(id)).with("removed", id));
    }

    @POST
    @Path("{need: \\d+}/return")
    public Response putBack(@PathParam("need") long id) {
        return FormAnswer.goTo(coverageOf(needs.putBack(id)));
    }

    private Optional<Skill> skill(long id) {
        return skills.all().stream().filter(one -> one.id() == id).findFirst();
    }

    private static Address coverageOf(CoverageNeed need) {
        return new Address("/coverage").with("department", need.department().id());
    }

    private Page form(CoverageNeed need, NeedForm fields, Map<String, String> errors) {
        return new Page("coverage/need.jte", new Model(need, fields, matrix.places(), skills.all(), errors));
    }
}
