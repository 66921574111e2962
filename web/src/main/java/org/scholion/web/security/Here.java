package org.scholion.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.scholion.domain.permission.Permissions;
import org.scholion.domain.permission.Right;
import org.scholion.domain.permission.Standing;

/** Where whoever sends this request stands towards what its address names. */
@Named
@RequestScoped
public class Here {

    private Standing standing = Standing.visitor();
    private Place place = Place.PORTAL;

    /** Set once for each request, by {@link Gate}. */
    void stand(Standing standing, Place place) {
        this.standing = standing;
        this.place = place;
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
