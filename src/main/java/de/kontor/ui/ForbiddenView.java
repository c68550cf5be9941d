package de.kontor.ui;

import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.kontor.identity.Forbidden;

/** A thing of another account; answered as if it did not exist. */
@ParentLayout(PublicLayout.class)
@AnonymousAllowed
class ForbiddenView extends MissingPage<Forbidden> {}
