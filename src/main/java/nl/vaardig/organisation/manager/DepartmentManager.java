package nl.vaardig.organisation.manager;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.TenantId;

/** The fact that an employee leads a department, and so sees the people in it and below it. */
@Entity
@Table(name = "department_manager")
public class DepartmentManager {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "department_manager")
    @SequenceGenerator(name = "department_manager", sequenceName = "department_manager_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Department department;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Employee employee;

    protected DepartmentManager() {
        // for Hibernate
    }

    public DepartmentManager(Department department, Employee employee) {
        this.department = Given.present(department, "departmentManager.department");
        this.employee = Given.present(employee, "departmentManager.employee");
    }

    public Long id() {
        return id;
    }

    public Department department() {
        return department;
    }

    public Employee employee() {
        return employee;
    }
}
