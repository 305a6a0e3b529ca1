OC.L10N.register('klantcontact', {
	"Save": "Opslaan"
}, 'nplurals=2; plural=(n != 1);')
