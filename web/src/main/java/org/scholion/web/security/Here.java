package org.scholion.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.scholion.domain.course.Reading;
import org.scholion.domain.permission.Permissions;
import org.scholion.domain.permission.Right;
import org.scholion.domain.permission.Standing;

/** Where whoever sends this request stands towards what its address names. */
@Named
@RequestScoped
public class Here {

    private Standing standing = Standing.visitor();
    private Place place = Place.PORTAL;
    private Reading reading;
    private boolean changed;

    /** Set once for each request, by {@link Gate}. */
    void stand(Standing standing, Place place) {
        this.standing = standing;
        this.place = place;
    }

    /** The same where the address names a reading, which is loaded for this already. */
    void stand(Standing standing, Place place, Reading reading) {
        stand(standing, place);
        this.reading = reading;
    }

    /**
     * The reading that the address names, as the database had it a moment ago; what it points to is
     * not loaded but for its id. Null where the address names none.
     */
    public Reading reading() {
        return reading;
    }

    /** Says that this request changed the reading or what is said in it. */
    public void change() {
        changed = true;
    }

    /** Whether {@link #reading} is as it was before this request changed it. */
    public boolean isChanged() {
        return changed;
    }

    /** The reading as it is after the change. */
    public void renew(Reading reading) {
        this.reading = reading;
        this.changed = false;
    }

    public boolean may(Right right) {
        return Permissions.allow(right, standing);
    }

    /** The same for templates: {@code {inject:here.may('EDIT_COURSE')}}. */
    public boolean may(String right) {
        return may(Right.valueOf(right));
    }

    public Standing standing() {
        return standing;
    }

    /** What the address names, by id. */
    public Place place() {
        return place;
    }
}
