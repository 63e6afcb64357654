package nl.vaardig.steering.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.passport.Passport;
import nl.vaardig.inventory.passport.Passports;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.give.RateMyself;
import nl.vaardig.inventory.rating.give.TakeConfirmationBack;
import nl.vaardig.inventory.round.run.MyRounds;
import nl.vaardig.inventory.round.run.MyRounds.MyRound;
import nl.vaardig.inventory.wish.SkillWishes;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;

/**
 * Rating oneself: all skills of the own profile on one page, saved with every choice, or one at a time. What the job
 * role asks and what the manager thinks are not on these pages, so that they don't steer the answer.
 */
@Path("/my/ratings")
@StandsUnder("/my/skills")
@RequestScoped
@RolesAllowed("EMPLOYEE")
public class MyRatingPages {

    /** What fetch says of itself, unlike a form that the browser sends. */
    static final String BY_SCRIPT = "empty";

    @Inject
    Passports passports;

    @Inject
    RateMyself rateMyself;

    @Inject
    TakeConfirmationBack takeConfirmationBack;

    @Inject
    MyRounds rounds;

    @Inject
    SkillWishes wishes;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @GET
    public Page form(@QueryParam("skill") String skill) {
        return form(Asked.id(skill, "skill"), RatingForm.EMPTY, Map.of());
    }

    /** Saves what changed. Nothing is saved when one level is wrong; the form then comes back as it was filled in. */
    @POST
    public Response save(
            @QueryParam("skill") String skill,
            @HeaderParam("Sec-Fetch-Dest") String sentBy,
            MultivaluedMap<String, String> typed) {
        Long one = Asked.id(skill, "skill");
        Sent sent = Sent.form(typed, request.language());
        RatingForm form = RatingForm.read(sent);
        Map<Long, Integer> changes = form.changes(sent);
        Integer said = sent.tried(() -> rateMyself.say(changes));
        // What of it arrived would, shown again, be sent again as if it were all.
        RatingForm shown = sent.isSoundAt(RatingForm.COMPLETE) ? form : RatingForm.EMPTY;
        if (said == null) return FormAnswer.again(form(one, shown, sent.errors()));
        wishes.say(me(), form.said());
        if (BY_SCRIPT.equals(sentBy)) return Response.ok(saved(one, form)).build();
        String next = one == null ? "/my/skills" : after(one);
        return FormAnswer.goTo(next);
    }

    /** What can be confirmed, before it is. */
    @GET
    @Path("confirmation")
    public Page toConfirm() {
        return confirmation(Map.of());
    }

    /** 'Still right' for the skills that were ticked. */
    @POST
    @Path("confirmation")
    public Response confirm(@QueryParam("stay") boolean stay, MultivaluedMap<String, String> sent) {
        List<Long> ticked = RatingForm.numbers(sent.getOrDefault("confirm", List.of()));
        if (ticked.isEmpty()) {
            String message = Messages.in(request.language()).text("people.confirm.none");
            return FormAnswer.again(confirmation(Map.of("confirm", message)));
        }
        int confirmed = rateMyself.confirm(ticked);
        String back = stay ? "/my/ratings#skill-" + ticked.get(0) : "/my/skills?confirmed=" + confirmed;
        return FormAnswer.goTo(back);
    }

    /** 'Still right' said a few minutes ago is taken back, for all skills at once. */
    @POST
    @Path("confirmation/taking-back")
    public Response takeBack() {
        takeConfirmationBack.mine();
        return FormAnswer.goTo("/my/ratings/confirmation");
    }

    /** The level that was saved last is taken back; the page is there again, where it was said. */
    @POST
    @Path("taking-back")
    public Response takeLevelBack(@FormParam("back") String skill, @QueryParam("stay") String stay) {
        Long said = Asked.id(skill, "back");
        if (said == null) throw new NotThere();
        rateMyself.takeBack(said);
        return FormAnswer.goTo(("one".equals(stay) ? "/my/ratings?skill=" : "/my/ratings#skill-") + said);
    }

    private Page form(Long one, RatingForm typed, Map<String, String> errors) {
        Passport passport = passport();
        if (one != null
                && passport.asked().stream().noneMatch(row -> row.skill().id().equals(one))) throw new NotThere();
        return new Page("people/my-ratings.jte", new MyRatings(passport, one, typed, errors, round(), clock.instant()));
    }

    /** What the page takes over after a save by itself: how far one is, and what is saved now. */
    private Page saved(Long one, RatingForm form) {
        MyRatings saved = new MyRatings(passport(), one, form.saved(), Map.of(), round(), clock.instant());
        return new Page("people/_rating-saved.jte", saved);
    }

    private Page confirmation(Map<String, String> errors) {
        return new Page("people/confirmation.jte", new Confirmation(passport(), round(), errors));
    }

    /** The next skill without an own rating, after this one and then from the top; the passport when all are done. */
    private String after(long skill) {
        return new MyRatings(passport(), skill, RatingForm.EMPTY, Map.of(), round(), clock.instant())
                .nextUnrated()
                .map(row -> "/my/ratings?skill=" + row.skill().id())
                .orElse("/my/skills");
    }

    private MyRound round() {
        return rounds.now().orElse(null);
    }

    private Passport passport() {
        return passports.of(me(), AsOf.today(LocalDate.now(clock)));
    }

    private long me() {
        return request.user().asEmployee();
    }
}
