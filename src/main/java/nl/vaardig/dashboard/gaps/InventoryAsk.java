package nl.vaardig.dashboard.gaps;

import java.time.LocalDate;
import java.util.Map;
import nl.vaardig.gap.group.GapFilter;
import nl.vaardig.gap.group.GroupedBy;
import nl.vaardig.inventory.AsOf;
import nl.vaardig.platform.Address;
import nl.vaardig.platform.BadField;

/**
 * What the inventory is asked for: which table, of what, on which day. Each link on the page is this with one thing
 * changed, so that whatever one sees can be shared by its address.
 *
 * @param errors what could not be used, by field
 */
public record InventoryAsk(
        GroupedBy by, GapFilter filter, AsOf when, boolean unknownIsZero, InventoryOrder sort, boolean descending,
        Map<String, BadField> errors) {

    static final String PATH = "/inventory";

    /** What is asked, at another place. */
    public Address at(String path) {
        Address address = new Address(path).with("by", by == GroupedBy.SKILL ? null : by.code());
        filterOn(address);
        return address.with("sort", isSortedAnew() ? sort.code() : null)
                .with("order", isSortedAnew() && descending ? "desc" : null);
    }

    private boolean isSortedAnew() {
        return sort != InventoryOrder.SHORT || !descending;
    }

    /** Filters, day and way of counting, without the layout of the table. */
    Address filterOn(Address address) {
        return address.with("track", filter.track())
                .with("skill", filter.skill())
                .with("department", filter.department())
                .with("alone", filter.department() != null && filter.alone() ? "true" : null)
                .with("jobRole", filter.jobRole())
                .with("population", filter.population())
                .with("goal", filter.goal())
                .with("critical", filter.critical() ? "true" : null)
                .with("managers", filter.managers() ? "true" : null)
                .with("unknown", unknownIsZero ? "zero" : null)
                .with("on", when.isToday() ? null : when.on());
    }

    public InventoryAsk by(GroupedBy other) {
        return new InventoryAsk(other, filter, when, unknownIsZero, sort, descending, errors);
    }

    InventoryAsk narrowedTo(Object key) {
        return new InventoryAsk(by, filter.narrowedTo(by, key), when, unknownIsZero, sort, descending, errors);
    }

    InventoryAsk filteredBy(GapFilter other) {
        return new InventoryAsk(by, other, when, unknownIsZero, sort, descending, errors);
    }

    public InventoryAsk on(LocalDate day, LocalDate today) {
        return new InventoryAsk(by, filter, AsOf.on(day, today), unknownIsZero, sort, descending, errors);
    }

    public InventoryAsk countingUnknown(boolean asZero) {
        return new InventoryAsk(by, filter, when, asZero, sort, descending, errors);
    }

    /** Where the header of a column leads: to its own order first, then the other way round. */
    public String sortedBy(InventoryOrder column) {
        boolean down = column == sort ? !descending : column.startsDescending();
        return new InventoryAsk(by, filter, when, unknownIsZero, column, down, errors).at(PATH).toString();
    }

    /** asc or desc for the column sorted by, else null. */
    public String orderOf(InventoryOrder column) {
        return column == sort ? descending ? "desc" : "asc" : null;
    }

    /** The day half a year before. */
    public LocalDate earlier() {
        return when.on().minusMonths(6);
    }
}
