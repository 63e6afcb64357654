package nl.vaardig.steering.trend;

import static nl.vaardig.platform.page.TableFile.column;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.navigation.Bar;
import nl.vaardig.platform.navigation.InNavigation;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.TableFile;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.steering.matrix.cell.TeamMatrix;
import nl.vaardig.steering.matrix.cell.TeamPlaces;

/** How the gap went from month to month, and how it was on any day. */
@Path("/trend")
@InNavigation(
        value = Bar.VIEWS,
        order = 70,
        word = "trend.nav",
        roles = {Role.HR_ADVISOR, Role.MANAGER})
@StandsUnder({"/inventory", "/team"})
@RequestScoped
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
public class TrendPages {

    /**
     * @param points in order of time
     * @param taken  the snapshot that was asked for just now, or null
     */
    public record Model(
            TrendQuery query, TeamPlaces places, List<Skill> skills, List<Trends.Point> points, LocalDate taken) {

        /** Ends of months, which are as far apart as one another; those asked for where there are none yet. */
        public List<Trends.Point> compared() {
            List<Trends.Point> ends =
                    points.stream().filter(point -> !point.asked()).toList();
            return ends.isEmpty() ? points : ends;
        }

        public Trends.Point first() {
            return compared().get(0);
        }

        public Trends.Point last() {
            return compared().get(compared().size() - 1);
        }

        public List<LocalDate> onRequest() {
            return points.stream()
                    .filter(Trends.Point::asked)
                    .map(Trends.Point::on)
                    .toList();
        }
    }

    /** @param table null when a day can't be used */
    public record PastModel(Sent fields, TrendQuery query, TeamPlaces places, LocalDate today, PastTable table) {}

    @Inject
    Trends trends;

    @Inject
    Snapshots snapshots;

    @Inject
    ReadPast past;

    @Inject
    TeamMatrix matrix;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @GET
    public Page trend(@BeanParam TrendQuery query, @QueryParam("taken") String taken) {
        TeamPlaces places = matrix.places();
        List<Trends.Point> points = trends.of(query.read(places));
        return new Page("trend/trend.jte", new Model(query, places, skills.all(), points, Asked.day(taken, "taken")));
    }

    @GET
    @Path("file")
    public Response file(@BeanParam TrendQuery query, @QueryParam("format") String format) {
        Messages messages = Messages.in(request.language());
        return TableFile.of(
                        messages.text("trend.file"),
                        trends.of(query.read(matrix.places())),
                        column(messages.text("trend.day"), Trends.Point::on),
                        column(messages.text("trend.asked"), Trends.Point::requirements),
                        column(messages.text("trend.notAssessed"), Trends.Point::notAssessed),
                        column(messages.text("trend.met"), Trends.Point::met),
                        column(
                                messages.text("trend.gap"),
                                point -> orEmpty(point.sum().normalisedGap())))
                .told(messages, LocalDate.now(clock), chosen(query, messages))
                .as(format);
    }

    private String[] chosen(TrendQuery query, Messages words) {
        Trends.Filter filter = query.read(matrix.places());
        Long department = Asked.id(query.department(), "department");
        return Stream.of(
                        department == null ? null : matrix.places().tree().name(department),
                        filter.track() == null ? null : words.text("enum.Track." + filter.track()),
                        filter.population() == null ? null : words.text("enum.Population." + filter.population()),
                        filter.skill() == null
                                ? null
                                : skills.get(filter.skill()).name().in(request.language()))
                .toArray(String[]::new);
    }

    private static Double orEmpty(java.util.OptionalDouble value) {
        return value.isPresent() ? Double.valueOf(value.getAsDouble()) : null;
    }

    @POST
    @Path("snapshots")
    @RolesAllowed("HR_ADVISOR")
    public Response takeNow() {
        return FormAnswer.goTo(new Address("/trend").with("taken", snapshots.takeNow()));
    }

    @POST
    @Path("snapshots/removal")
    @RolesAllowed("HR_ADVISOR")
    public Response takeBack(@FormParam("day") String day) {
        LocalDate taken = Asked.day(day, "day");
        if (taken == null) throw new NotThere();
        snapshots.takeBack(taken);
        return FormAnswer.goTo("/trend");
    }

    @GET
    @Path("day")
    public Response day(@BeanParam TrendQuery query, @Context UriInfo uri) {
        LocalDate today = LocalDate.now(clock);
        TeamPlaces places = matrix.places();
        Set<Long> departments = Set.copyOf(query.read(places).departments());
        Sent asked = Sent.form(uri.getQueryParameters(), request.language());
        if (!asked.isSaid("on")) asked.with("on", today.minusMonths(6));
        LocalDate on = asked.date("on");
        LocalDate known = asked.optionalDate("known");
        PastTable table = asked.tried(() -> past.of(on, known, departments));
        if (table != null) asked.with("known", table.known());
        return FormAnswer.filtered(
                new Page("trend/day.jte", new PastModel(asked, query, places, today, table)), asked.errors());
    }
}
