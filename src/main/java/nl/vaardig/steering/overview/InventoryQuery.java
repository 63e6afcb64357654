package nl.vaardig.steering.overview;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.overview.group.GapAsk;
import nl.vaardig.steering.overview.group.GroupedBy;

/** What an address of the inventory asks for, as it came in. */
public class InventoryQuery {

    @QueryParam("by")
    String by;

    @QueryParam("track")
    String track;

    @QueryParam("skill")
    String skill;

    @QueryParam("department")
    String department;

    @QueryParam("alone")
    String alone;

    @QueryParam("jobRole")
    String jobRole;

    @QueryParam("population")
    String population;

    @QueryParam("goal")
    String goal;

    @QueryParam("critical")
    String critical;

    @QueryParam("managers")
    String managers;

    @QueryParam("unknown")
    String unknown;

    @QueryParam("on")
    String on;

    @QueryParam("askedOn")
    String askedOn;

    @QueryParam("sort")
    String sort;

    @QueryParam("order")
    String order;

    /** A day that can't be used is told at its field, and the page shows today's figures meanwhile. */
    InventoryAsk read(LocalDate today) {
        try {
            return strictly(today);
        } catch (BadField e) {
            if (!e.field().equals("on") && !e.field().equals("askedOn")) throw e;
            return read(AsOf.today(today), Map.of(e.field(), e));
        }
    }

    /** For the API: anything that can't be used is refused. */
    InventoryAsk strictly(LocalDate today) {
        return read(AsOf.parse(on, today).asking(askedOn), Map.of());
    }

    private InventoryAsk read(AsOf when, Map<String, BadField> errors) {
        InventoryOrder column = Asked.oneOf(InventoryOrder.class, sort, "sort");
        return new InventoryAsk(
                groupedBy(),
                filter(),
                when,
                unknownIsZero(),
                column == null ? InventoryOrder.SHORT : column,
                column == null ? InventoryOrder.SHORT.startsDescending() : "desc".equals(order),
                errors);
    }

    private GroupedBy groupedBy() {
        if (by == null || by.isBlank()) return GroupedBy.SKILL;
        return GroupedBy.of(by).orElseThrow(() -> new BadField("by", "problem.field.choice", by));
    }

    GapAsk filter() {
        return new GapAsk(
                Asked.oneOf(Track.class, track, "track"),
                Asked.id(skill, "skill"),
                Asked.id(department, "department"),
                Asked.yes(alone, "alone"),
                Asked.id(jobRole, "jobRole"),
                Asked.oneOf(Population.class, population, "population"),
                Asked.id(goal, "goal"),
                Asked.yes(critical, "critical"),
                Asked.yes(managers, "managers"));
    }

    private boolean unknownIsZero() {
        if (unknown == null || unknown.isBlank()) return false;
        if (!unknown.equals("zero")) throw new BadField("unknown", "problem.field.choice", unknown);
        return true;
    }
}
