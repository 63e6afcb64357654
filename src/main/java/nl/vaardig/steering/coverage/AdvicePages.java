package nl.vaardig.steering.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.steering.coverage.need.CarrierNeeds;

/** What the starter library advises a department to have, to be ticked and taken over as needs. */
@Path("/coverage/advice")
@RequestScoped
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
public class AdvicePages {

    public record Model(DepartmentTree.Node department, List<CarrierNeeds.Advice> advice, Sent fields) {

        public String back() {
            return new Address("/coverage").with("department", department.id()).toString();
        }
    }

    @Inject
    CarrierNeeds carriers;

    @Inject
    Departments departments;

    @Inject
    CurrentRequest request;

    /** Advice is for one department; without one it is chosen on the page of coverage. */
    @GET
    public Response advice(@QueryParam("department") String department) {
        Long id = Asked.id(department, "department");
        return id == null
                ? FormAnswer.goTo("/coverage")
                : Response.ok(page(id, Sent.blank())).build();
    }

    @POST
    public Response take(MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language());
        long id = id(sent.typed("department"));
        Set<Long> wanted = sent.allKnown("skill", Known.byId(skill -> skill));
        if (wanted.isEmpty()) sent.fault("skill", "coverage.advice.nothing");
        if (!sent.isSound()) return FormAnswer.again(page(id, sent));
        carriers.take(id, wanted);
        return FormAnswer.goTo(new Address("/coverage").with("department", id));
    }

    private static long id(String department) {
        Long id = Asked.id(department, "department");
        if (id == null) throw new NotThere();
        return id;
    }

    private Page page(long id, Sent fields) {
        List<CarrierNeeds.Advice> advice = carriers.of(id);
        DepartmentTree.Node department = departments.tree().node(id).orElseThrow(NotThere::new);
        return new Page("coverage/advice.jte", new Model(department, advice, fields));
    }
}
