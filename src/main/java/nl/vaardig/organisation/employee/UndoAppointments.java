package nl.vaardig.organisation.employee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.vaardig.exchange.reading.References;
import nl.vaardig.exchange.reading.Undoable;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.jobrole.JobRole;

/** Takes back what a file did to appointments. */
@ApplicationScoped
public class UndoAppointments implements Undoable<Appointment> {

    @Inject
    References references;

    @Override
    public Class<Appointment> type() {
        return Appointment.class;
    }

    @Override
    public List<?> state(Appointment appointment) {
        return Arrays.asList(
                references.id(appointment.department()),
                references.id(appointment.jobRole()),
                appointment.fte().stripTrailingZeros().toPlainString(),
                appointment.startOn(),
                appointment.endOn(),
                appointment.endReason());
    }

    @Override
    public void putBack(Appointment appointment, List<String> was) {
        appointment.goOn();
        appointment.correct(
                references.there(Department.class, was.get(0)),
                references.there(JobRole.class, was.get(1)),
                new BigDecimal(was.get(2)),
                LocalDate.parse(was.get(3)));
        if (was.get(4) != null) appointment.end(LocalDate.parse(was.get(4)), EndReason.valueOf(was.get(5)));
    }
}
