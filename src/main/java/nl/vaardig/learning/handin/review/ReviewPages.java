package nl.vaardig.learning.handin.review;

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
import java.util.List;
import nl.vaardig.learning.handin.HandIns;
import nl.vaardig.learning.handin.Rubric;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.NextNotice;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skills;

/** What was handed in, for who reviews it: manager, trainer, a colleague with the same path, or HR. */
@Path("/hand-ins/reviews")
@StandsUnder({"/team", "/assignments", "/my/paths"})
@RequestScoped
@RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR"})
public class ReviewPages {

    public record Queue(Paging<HandInReviews.Waiting> waiting) {}

    /** @param earlier versions of the same step, the newest first */
    public record One(
            HandInReviews.Shown shown,
            List<HandInReviews.Shown> earlier,
            Rubric rubric,
            List<LevelAnchor> anchors,
            Sent fields) {}

    @Inject
    HandInReviews reviews;

    @Inject
    HandIns handIns;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @GET
    public Page queue(@QueryParam("page") String page) {
        return new Page("handin/queue.jte", new Queue(reviews.page(Paging.Ask.of(Asked.number(page, "page"), null))));
    }

    @GET
    @Path("{id: \\d+}")
    public Page one(@PathParam("id") long id) {
        return page(id, Sent.blank());
    }

    /** An act of its own: from then on it can't be replaced. */
    @POST
    @Path("{id: \\d+}/opening")
    public Response open(@PathParam("id") long id) {
        reviews.open(id);
        return FormAnswer.goTo("/hand-ins/reviews/" + id);
    }

    @POST
    @Path("{id: \\d+}/verdict")
    public Response review(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language())
                .named("verdict", "handin.review.verdict")
                .named("words", "handin.review.words");
        HandInVerdict verdict = HandInVerdict.read(sent);
        if (verdict == null) return FormAnswer.again(page(id, sent));
        reviews.review(id, verdict.accepted(), verdict.words());
        return FormAnswer.goTo("/hand-ins/reviews", NextNotice.of("handin.review.done"));
    }

    private Page page(long id, Sent fields) {
        List<HandInReviews.Shown> versions = reviews.versions(id);
        HandInReviews.Shown shown = versions.get(0);
        Rubric rubric = handIns.get(shown.version().handIn().id());
        long skill = rubric.skill().id();
        List<LevelAnchor> anchors = skills.anchors(List.of(skill)).getOrDefault(skill, List.of());
        return new Page(
                "handin/review.jte", new One(shown, versions.subList(1, versions.size()), rubric, anchors, fields));
    }
}
