package nl.vaardig.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of now: days begin and end in Amsterdam, also on a server elsewhere. */
@ApplicationScoped
public class AmsterdamClock {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Produces
    Clock clock() {
        return Clock.system(ZONE);
    }
}
