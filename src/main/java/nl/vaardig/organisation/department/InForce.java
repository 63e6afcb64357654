package nl.vaardig.organisation.department;

/** When an appointment is in force, as a condition for queries: from its first day through its last. */
public final class InForce {

    private InForce() {}

    /**
     * The condition in HQL.
     *
     * @param appointment an alias of Appointment
     * @param day the name of the parameter with the day
     */
    public static String on(String appointment, String day) {
        return "%1$s.startOn <= :%2$s and (%1$s.endOn is null or %1$s.endOn >= :%2$s)".formatted(appointment, day);
    }
}
