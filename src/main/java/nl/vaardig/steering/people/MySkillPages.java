package nl.vaardig.steering.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import nl.vaardig.inventory.gap.SkillDemands;
import nl.vaardig.inventory.passport.AskedDay;
import nl.vaardig.inventory.passport.Passport;
import nl.vaardig.inventory.passport.PassportLine;
import nl.vaardig.inventory.passport.Passports;
import nl.vaardig.inventory.passport.People;
import nl.vaardig.inventory.peer.PeerView;
import nl.vaardig.inventory.peer.PeerViews;
import nl.vaardig.inventory.proof.Proofs;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.agreement.AgreementLine;
import nl.vaardig.inventory.rating.agreement.AgreementList;
import nl.vaardig.inventory.rating.give.RateMyself;
import nl.vaardig.inventory.wish.SkillWishes;
import nl.vaardig.inventory.wish.SkillWishes.Told;
import nl.vaardig.platform.navigation.InNavigation;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;

/** The own skill passport, and one skill of it with everything that was said about it. */
@Path("/my/skills")
@InNavigation(order = 10, word = "people.nav.own", roles = Role.EMPLOYEE)
@RequestScoped
@RolesAllowed("EMPLOYEE")
public class MySkillPages {

    /**
     * @param managers  names of those who see this too
     * @param confirmed how many levels were just confirmed; 0 = none
     */
    public record MySkills(Passport passport, List<String> managers, MyNews.News news, int confirmed, AskedDay day) {}

    /**
     * @param asked      by whom and why, the one that counts first
     * @param takeBack   whether something was said a few minutes ago
     * @param agreements about it that wait for a yes or no
     */
    public record MySkill(
            PassportLine row,
            List<SkillDemands.Demand> asked,
            AsOf when,
            boolean takeBack,
            List<AgreementLine> agreements,
            List<Proofs.Line> proofs,
            List<PeerView> peers,
            Map<String, String> errors) {}

    @Inject
    Passports passports;

    @Inject
    SkillDemands demands;

    @Inject
    People people;

    @Inject
    MyNews news;

    @Inject
    AgreementList agreements;

    @Inject
    RateMyself rateMyself;

    @Inject
    SkillWishes wishes;

    @Inject
    Proofs proofs;

    @Inject
    PeerViews peers;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @GET
    public Response mySkills(@QueryParam("on") String on, @QueryParam("confirmed") String confirmed) {
        AskedDay day = AskedDay.read(on, LocalDate.now(clock));
        Passport passport = passports.of(me(), day.when());
        int saved = confirmed != null && confirmed.matches("\\d{1,4}") ? Integer.parseInt(confirmed) : 0;
        List<String> managers = people.managersOf(passport.person());
        return Response.status(day.status())
                .entity(new Page("people/my-skills.jte", new MySkills(passport, managers, news.now(), saved, day)))
                .build();
    }

    @GET
    @Path("{skill: \\d+}")
    public Page mySkill(@PathParam("skill") long skill, @QueryParam("on") String on) {
        return page(skill, AsOf.parse(on, LocalDate.now(clock)), Map.of());
    }

    @POST
    @Path("{skill: \\d+}/rating")
    public Response rate(@PathParam("skill") long skill, MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language());
        Integer level = RatingForm.level(skill, sent.with("level-" + skill, sent.typed("level")));
        Integer said = sent.tried(() -> rateMyself.say(Map.of(skill, level)));
        return said == null
                ? FormAnswer.again(page(skill, AsOf.today(LocalDate.now(clock)), sent.errors()))
                : backTo(skill);
    }

    /** Takes back what was said in the last few minutes. */
    @POST
    @Path("{skill: \\d+}/taking-back")
    public Response takeBack(@PathParam("skill") long skill) {
        rateMyself.takeBack(skill);
        return backTo(skill);
    }

    @POST
    @Path("{skill: \\d+}/wish")
    public Response wish(
            @PathParam("skill") long skill,
            @HeaderParam("Sec-Fetch-Dest") String sentBy,
            MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language());
        Told said = RatingForm.said(skill, sent);
        RatingForm.mustBeWhole(sent);
        if (!sent.isSound()) return FormAnswer.again(page(skill, AsOf.today(LocalDate.now(clock)), sent.errors()));
        wishes.say(me(), List.of(said));
        if (!MyRatingPages.BY_SCRIPT.equals(sentBy)) return backTo(skill);
        return Response.ok(new Page("people/_wish-saved.jte", said.wish())).build();
    }

    private Page page(long skill, AsOf when, Map<String, String> errors) {
        PassportLine row = passports.row(me(), skill, when);
        boolean takeBack = when.isToday() && row.canTakeBack(clock.instant());
        List<AgreementLine> waiting = agreements.mine().stream()
                .filter(line -> line.skillId() == skill)
                .toList();
        return new Page(
                "people/my-skill.jte",
                new MySkill(
                        row,
                        asked(row, skill, when),
                        when,
                        takeBack,
                        waiting,
                        proofs.of(me(), skill),
                        peers.of(me(), skill),
                        errors));
    }

    private List<SkillDemands.Demand> asked(PassportLine row, long skill, AsOf when) {
        return row.isAsked() ? demands.asked(me(), skill, when.on()) : List.of();
    }

    private static Response backTo(long skill) {
        return FormAnswer.goTo("/my/skills/" + skill);
    }

    private long me() {
        return request.user().asEmployee();
    }
}
