package nl.vaardig.steering.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.Page;

/** What if some people had another job. Nothing of it is kept; the choice stands in the address. */
@Path("/coverage/what-if")
@RequestScoped
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
public class WhatIfPages {

    @Inject
    ReadCoverage read;

    @GET
    public Page whatIf(@BeanParam CoverageQuery query, @QueryParam("leave") List<String> leave) {
        ShownCoverage coverage = read.withoutNames(query.read());
        if (coverage.figures() != null) throw new NotThere();
        List<Long> chosen = leave.stream()
                .map(id -> Asked.id(id, "leave"))
                .filter(id -> id != null)
                .toList();
        return new Page("coverage/what-if.jte", WhatIf.of(coverage, read.names(WhatIf.candidatesOf(coverage)), chosen));
    }
}
