package nl.vaardig.learning.assignment.claim;

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
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.NextNotice;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;

/** What people say was held, for who was there to confirm. */
@Path("/step-claims")
@StandsUnder({"/team", "/assignments"})
@RequestScoped
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
public class ClaimPages {

    /** @param refused the claim that something was typed at; 0: none */
    public record Model(Paging<ClaimQueue.Waiting> waiting, long refused, Sent fields) {}

    @Inject
    StepClaims claims;

    @Inject
    ClaimQueue queue;

    @Inject
    CurrentRequest request;

    @GET
    public Page list(@QueryParam("page") String page) {
        return page(Asked.number(page, "page"), 0, Sent.blank());
    }

    @POST
    @Path("{id: \\d+}/confirmation")
    public Response confirm(@PathParam("id") long id) {
        claims.confirm(id);
        return FormAnswer.goTo("/step-claims", NextNotice.of("assignment.claim.confirmed"));
    }

    @POST
    @Path("{id: \\d+}/refusal")
    public Response notYet(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language()).named("words", "assignment.claim.words");
        String words = sent.text("words", StepClaim.LONGEST_WORDS);
        if (!sent.isSound()) return FormAnswer.again(page(null, id, sent));
        claims.notYet(id, words);
        return FormAnswer.goTo("/step-claims", NextNotice.of("assignment.claim.refused"));
    }

    private Page page(Integer page, long refused, Sent fields) {
        return new Page("assignment/claims.jte", new Model(queue.page(Paging.Ask.of(page, null)), refused, fields));
    }
}
