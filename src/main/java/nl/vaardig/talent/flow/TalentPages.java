package nl.vaardig.talent.flow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.navigation.InNavigation;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.time.Days;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.talent.workforce.PeopleSet;
import nl.vaardig.talent.workforce.Period;
import nl.vaardig.talent.workforce.StayRule;
import nl.vaardig.talent.workforce.TalentGroup;

/** Keeping digital talent: who came, moved, left and stayed. */
@Path("/talent")
@InNavigation(
        order = 80,
        word = "flow.nav",
        roles = {Role.HR_ADVISOR, Role.BOARD})
@StandsUnder("/admin")
@RequestScoped
public class TalentPages {

    /** The people behind one figure. */
    public record PeoplePage(
            Paging<TalentPeople.Row> people, PeopleSet set, TalentGroup group, Period period, TalentQuery query) {

        public String base() {
            return "/talent/people?set=" + set.code() + "&group=" + group.code() + "&first=" + period.start() + "&last="
                    + period.end() + "&" + query.with("group", null) + "&page=";
        }
    }

    /** @param daysBetween appointments of one stay */
    public record DefinitionsPage(int daysBetween) {}

    @Inject
    Municipalities municipalities;

    @Inject
    Studies studies;

    @Inject
    Conditions conditions;

    @Inject
    TalentPeople people;

    @Inject
    CurrentRequest request;

    @GET
    @RolesAllowed({"HR_ADVISOR", "BOARD"})
    public Response overview(@BeanParam TalentQuery query) {
        Studies.Opened opened = studies.open(query, true);
        ShownTalent page = ShownTalent.of(query, opened, conditions.of(opened.study()));
        return FormAnswer.filtered(new Page("flow/overview.jte", page), page.errors());
    }

    @GET
    @Path("flows")
    @RolesAllowed({"HR_ADVISOR", "BOARD"})
    public Response file(@BeanParam TalentQuery query, @QueryParam("format") String format) {
        Study study = studies.open(query, true).orRefuse();
        return FlowFile.of(study, Messages.in(request.language())).as(format);
    }

    @GET
    @Path("curves")
    @RolesAllowed({"HR_ADVISOR", "BOARD"})
    public Response curves(@BeanParam TalentQuery query, @QueryParam("format") String format) {
        Study study = studies.open(query, false).orRefuse();
        return CurveFile.of(study, Messages.in(request.language())).as(format);
    }

    @GET
    @Path("people")
    @RolesAllowed("HR_ADVISOR")
    public Page people(
            @BeanParam TalentQuery query,
            @QueryParam("set") String set,
            @QueryParam("first") String first,
            @QueryParam("last") String last,
            @QueryParam("page") Integer page) {
        Study study = studies.open(query, true).orRefuse();
        PeopleSet chosen = PeopleSet.of(set).orElseThrow(NotThere::new);
        Period period = period(first, last);
        TalentGroup group = study.filter().group();
        return new Page(
                "flow/people.jte",
                new PeoplePage(
                        people.list(study, chosen, group, period, Paging.Ask.of(page, 50)),
                        chosen,
                        group,
                        period,
                        query));
    }

    @GET
    @Path("definitions")
    @RolesAllowed({"HR_ADVISOR", "BOARD", "ADMINISTRATOR"})
    public Page definitions() {
        return new Page("flow/definitions.jte", new DefinitionsPage(municipalities.chosen(StayRule.DAYS_BETWEEN)));
    }

    private static Period period(String first, String last) {
        LocalDate start = Days.read(first).orElseThrow(NotThere::new);
        LocalDate end = Days.read(last).orElseThrow(NotThere::new);
        if (start.isAfter(end)) throw new NotThere();
        return new Period(start, end);
    }
}
