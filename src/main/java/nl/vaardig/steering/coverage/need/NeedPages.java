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
import java.util.function.Supplier;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
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
    public record Model(CoverageNeed need, Sent fields, TeamPlaces places, List<Skill> skills) {

        public String address() {
            return need == null ? "/coverage/needs" : "/coverage/needs/" + need.id();
        }

        public String back() {
            return new Address("/coverage")
                    .with("department", fields.typed("department"))
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
        Sent fields = Sent.blank().with("department", department).with("skill", skill);
        return form(null, fields.with("level", 3).with("people", 2).with("from", LocalDate.now(clock)));
    }

    @POST
    public Response create(MultivaluedMap<String, String> typed) {
        Sent sent = sent(typed);
        NeedWish wish = NeedWish.read(sent, Known.byId(id -> id), Known.byId(skills.all(), Skill::id), null);
        return save(null, sent, () -> needs.add(wish));
    }

    @GET
    @Path("{need: \\d+}")
    public Page change(@PathParam("need") long id) {
        CoverageNeed need = needs.get(id);
        return form(
                need,
                Sent.blank()
                        .with("department", need.department().id())
                        .with("people", need.people())
                        .with("until", need.validUntil()));
    }

    @POST
    @Path("{need: \\d+}")
    public Response change(@PathParam("need") long id, MultivaluedMap<String, String> typed) {
        CoverageNeed need = needs.get(id);
        Sent sent = sent(typed).with("department", need.department().id());
        NeedWish wish = NeedWish.change(need, sent);
        return save(need, sent, () -> needs.change(id, wish));
    }

    private Sent sent(MultivaluedMap<String, String> typed) {
        return Sent.form(typed, request.language())
                .named("department", "coverage.need.department")
                .named("skill", "coverage.skill")
                .named("level", "coverage.level")
                .named("people", "coverage.needed")
                .named("from", "coverage.from")
                .named("until", "coverage.until");
    }

    private Response save(CoverageNeed need, Sent sent, Supplier<CoverageNeed> act) {
        CoverageNeed saved = sent.tried(act);
        return saved == null ? FormAnswer.again(form(need, sent)) : FormAnswer.goTo(coverageOf(saved));
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

    private static Address coverageOf(CoverageNeed need) {
        return new Address("/coverage").with("department", need.department().id());
    }

    private Page form(CoverageNeed need, Sent fields) {
        return new Page("coverage/need.jte", new Model(need, fields, matrix.places(), skills.all()));
    }
}
