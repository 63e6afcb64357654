package nl.vaardig.steering.trend;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.matrix.cell.TeamMatrix;
import nl.vaardig.steering.matrix.cell.TeamPlaces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The gap by month and on any day, in JSON. */
@Path("/api/v1/gap-trend")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
@Tag(name = "Coverage and outlook")
public class TrendResource {

    /** Counts of person and skill. @param gap normalised weighted gap of the assessed, 0–1; null when nothing was */
    @Schema(name = "GapOnDay")
    public record Figures(long requirements, long met, long notAssessed, Double gap) {

        static Figures of(GapSum sum) {
            OptionalDouble gap = sum.normalisedGap();
            return new Figures(
                    sum.requirements(),
                    sum.met(),
                    sum.notAssessed(),
                    gap.isPresent() ? Double.valueOf(gap.getAsDouble()) : null);
        }
    }

    /** @param asked somebody asked for it; false = the end of a month */
    @Schema(name = "GapTrendPoint")
    public record PointAnswer(LocalDate on, boolean asked, Figures figures) {

        static PointAnswer of(Trends.Point point) {
            return new PointAnswer(point.on(), point.asked(), Figures.of(point.sum()));
        }
    }

    @Schema(name = "SnapshotTaken")
    public record Taken(LocalDate on) {}

    /** @param then as far as known at the end of that day; now = as far as known now */
    @Schema(name = "GapAsItWas")
    public record PastAnswer(LocalDate on, LocalDate known, Figures then, Figures now, List<TrackAnswer> tracks) {}

    @Schema(name = "GapAsItWasOfTrack")
    public record TrackAnswer(Track track, Figures then, Figures now) {}

    @Inject
    Trends trends;

    @Inject
    Snapshots snapshots;

    @Inject
    ReadPast past;

    @Inject
    TeamMatrix matrix;

    @GET
    @Operation(
            summary = "The gap by month",
            description = "From snapshots of the last day of each month. A manager gets the own departments.")
    @APIResponse(responseCode = "200", description = "In order of time")
    @APIResponse(responseCode = "400", description = "A filter that can't be read")
    @APIResponse(responseCode = "404", description = "No such department, or not one of yours")
    public List<PointAnswer> trend(@BeanParam TrendQuery query) {
        return trends.of(query.read(matrix.places())).stream()
                .map(PointAnswer::of)
                .toList();
    }

    @POST
    @Path("snapshots")
    @RolesAllowed("HR_ADVISOR")
    @Operation(summary = "Takes a snapshot of today", description = "Takes the place of an earlier one of today.")
    @APIResponse(responseCode = "200", description = "Taken")
    public Taken takeNow() {
        return new Taken(snapshots.takeNow());
    }

    @DELETE
    @Path("snapshots/{day}")
    @RolesAllowed("HR_ADVISOR")
    @Operation(summary = "Takes away a snapshot that somebody asked for")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "404", description = "There is none of that day")
    @APIResponse(responseCode = "409", description = "It is that of the end of a month, which stays")
    public void takeBack(@Parameter(example = "2026-11-22") @PathParam("day") String day) {
        snapshots.takeBack(Asked.present(Asked.day(day, "day"), "day"));
    }

    @GET
    @Path("days")
    @Operation(
            summary = "The gap as it was on a day",
            description =
                    "By the day that levels and requirements held, and by the day until which something was known.")
    @APIResponse(responseCode = "200", description = "As known then, and as known now")
    @APIResponse(responseCode = "400", description = "A day is missing, can't be read or lies ahead")
    public PastAnswer day(
            @BeanParam TrendQuery query,
            @Parameter(description = "The day it held", example = "2026-05-01") @QueryParam("on") String on,
            @Parameter(description = "The day it was known; left out: the same day", example = "2026-06-30")
                    @QueryParam("known")
                    String known) {
        LocalDate day = Asked.day(on, "on");
        Asked.present(day, "on");
        TeamPlaces places = matrix.places();
        Set<Long> departments = Set.copyOf(query.read(places).departments());
        PastTable table = past.of(day, Asked.day(known, "known"), departments);
        return new PastAnswer(
                table.on(),
                table.known(),
                Figures.of(table.then()),
                Figures.of(table.now()),
                table.rows().stream()
                        .map(row -> new TrackAnswer(row.track(), Figures.of(row.then()), Figures.of(row.now())))
                        .toList());
    }
}
