package nl.vaardig.steering.overview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.Address;
import nl.vaardig.steering.overview.group.GapAsk;
import nl.vaardig.steering.overview.group.GroupedBy;

/**
 * What the inventory is asked for: which table, of what, on which day. Each link on the page is this with one thing
 * changed, so that whatever one sees can be shared by its address.
 *
 * @param errors what could not be used, by field
 */
public record InventoryAsk(
        GroupedBy by,
        GapAsk filter,
        AsOf when,
        boolean unknownIsZero,
        InventoryOrder sort,
        boolean descending,
        Map<String, BadField> errors) {

    static final String PATH = "/inventory";

    /** The moment asked for, and, where what is asked is of a later day, the same with what is asked then. */
    List<AsOf> moments() {
        return when.asksLater() ? List.of(when, when.askingThen()) : List.of(when);
    }

    /** What is asked, at another place. */
    public Address at(String path) {
        Address address = new Address(path);
        fields().forEach(address::with);
        return address;
    }

    /** Everything that is asked, as the fields of an address. */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (by != GroupedBy.SKILL) fields.put("by", by.code());
        fields.putAll(filters());
        if (sort != InventoryOrder.SHORT || !descending) {
            fields.put("sort", sort.code());
            if (descending) fields.put("order", "desc");
        }
        return fields;
    }

    /** Filters, day and way of counting, without the layout of the table. */
    Address filterOn(Address address) {
        filters().forEach(address::with);
        return address;
    }

    private Map<String, Object> filters() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("track", filter.track());
        fields.put("skill", filter.skill());
        fields.put("department", filter.department());
        fields.put("alone", filter.department() != null && filter.alone() ? "true" : null);
        fields.put("jobRole", filter.jobRole());
        fields.put("population", filter.population());
        fields.put("goal", filter.goal());
        fields.put("critical", filter.critical() ? "true" : null);
        fields.put("managers", filter.managers() ? "true" : null);
        fields.put("unknown", unknownIsZero ? "zero" : null);
        fields.put("on", when.isToday() ? null : when.on());
        fields.put("askedOn", when.asksLater() ? when.askedOn() : null);
        fields.values().removeIf(Objects::isNull);
        return fields;
    }

    public InventoryAsk by(GroupedBy other) {
        return new InventoryAsk(other, filter, when, unknownIsZero, sort, descending, errors);
    }

    InventoryAsk narrowedTo(Object key) {
        return new InventoryAsk(by, filter.narrowedTo(by, key), when, unknownIsZero, sort, descending, errors);
    }

    InventoryAsk filteredBy(GapAsk other) {
        return new InventoryAsk(by, other, when, unknownIsZero, sort, descending, errors);
    }

    public InventoryAsk on(LocalDate day, LocalDate today) {
        return new InventoryAsk(by, filter, AsOf.on(day, today), unknownIsZero, sort, descending, errors);
    }

    /** With what is asked on the day itself. */
    public InventoryAsk askingNow() {
        return new InventoryAsk(by, filter, when.askingThen(), unknownIsZero, sort, descending, errors);
    }

    public InventoryAsk countingUnknown(boolean asZero) {
        return new InventoryAsk(by, filter, when, asZero, sort, descending, errors);
    }

    /** Where the header of a column leads: to its own order first, then the other way round. */
    public String sortedBy(InventoryOrder column) {
        boolean down = column == sort ? !descending : column.startsDescending();
        return new InventoryAsk(by, filter, when, unknownIsZero, column, down, errors)
                .at(PATH)
                .toString();
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
