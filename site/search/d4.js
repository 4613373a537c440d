dossierSearch("d4",{"1.9":{"t":"NATO","l":"actors/nato.html","s":[{"a":"","s":""}]},"1.43":{"t":"United States","l":"actors/united-states.html","s":[{"a":"","s":"US · White House"}]}});
