package nl.vaardig.inventory.rating;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.vaardig.platform.BadField;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which moment the API is asked for levels or gaps, as it came in. */
public class AsOfQuery {

    @QueryParam("on")
    @Parameter(description = "An earlier day; today when left out", example = "2026-03-01")
    String on;

    @QueryParam("knownAt")
    @Parameter(
            description = "With what was known at this moment; the end of that day when left out",
            example = "2026-03-31T23:59:59Z")
    String knownAt;

    @QueryParam("askedOn")
    @Parameter(
            description = "With what is asked on this day, the same or a later one; the day itself when left out",
            example = "2028-01-01")
    String askedOn;

    /** @throws BadField when it is no date or no moment, or lies ahead */
    public AsOf asOf(LocalDate today) {
        return AsOf.parse(on, today).knownAt(knownAt).asking(askedOn);
    }
}
